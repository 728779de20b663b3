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

export default defineConfig({
  root,
  test: {
    ...workspace.test,
    coverage: {
      provider: 'v8',
      include: fileGroups.flatMap(({ sources }) => sources.map(belowPackage)),
      reporter: ['text'],
      reportsDirectory: 'node_modules/.cache/three-ds/coverage',
      skipFull: true,
      thresholds: { branches: 100 },
    },
  },
})
