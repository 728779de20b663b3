/**
 * Branch coverage of what is mutated: `pnpm proof:coverage`. Fails below the threshold. The tests are those of the packages and the forgeries.
 */
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import workspace from '../../../../vitest.workspace.ts'
import { fileGroups } from './data/groups.ts'

const root = fileURLToPath(new URL('../../../../', import.meta.url))

/** Vitest looks for a pattern below the root of each project. */
const belowPackage = (pattern: string): string => pattern.replace(/^packages\/[^/]+\//, '')

/** Counting branches makes tests slow, and slow is no failure here. */
const patiently = <Project>(project: Project): Project =>
  typeof project === 'object' && project !== null && 'test' in project && typeof project.test === 'object'
    ? { ...project, test: { ...project.test, testTimeout: 300_000 } }
    : project

export default defineConfig({
  root,
  test: {
    ...workspace.test,
    projects: workspace.test?.projects?.map(patiently) ?? [],
    coverage: {
      provider: 'v8',
      include: fileGroups.flatMap(({ sources }) => sources.map(belowPackage)),
      reporter: ['text'],
      reportOnFailure: true,
      reportsDirectory: 'node_modules/.cache/three-ds/coverage',
      skipFull: true,
      thresholds: { branches: 100 },
    },
  },
})
