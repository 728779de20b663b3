import { describe, expect, it } from 'vitest'
import { checkPrevious } from '../../src/previous/check-previous.ts'
import { createRepository } from './repository.ts'

const compilerOptions = {
  target: 'ES2023',
  module: 'NodeNext',
  lib: ['ES2023'],
  strict: true,
  noEmit: true,
  allowImportingTsExtensions: true,
  skipLibCheck: true,
}

const manifest = (name: string) =>
  JSON.stringify({ name, type: 'module', exports: { '.': { '@three-ds/source': './src/index.ts' } } })

/** Two packages, one of which uses the other; a test from outside, with a file beside it, and a test that looks inside. */
const released = {
  'tsconfig.base.json': JSON.stringify({ compilerOptions }),
  'packages/ground/package.json': manifest('@three-ds/ground'),
  'packages/ground/src/index.ts': "export { count } from './count.ts'\n",
  'packages/ground/src/count.ts': 'export const count = (text: string): number => text.length\n',
  'packages/ground/test/count.test.ts':
    "import { sample } from './sample.ts'\nimport { count } from '@three-ds/ground'\nconst three: number = count(sample)\n",
  'packages/ground/test/sample.ts': "export const sample = 'abc'\n",
  'packages/ground/test/inside.test.ts': "import { count } from '../src/count.ts'\ncount('abc')\n",
  'packages/top/package.json': manifest('@three-ds/top'),
  'packages/top/src/index.ts': 'export const top = 1\n',
  'packages/top/test/top.test.ts': "import { count } from '@three-ds/ground'\ncount('abc')\n",
}

const breaking = {
  'packages/ground/src/count.ts': 'export const count = (text: { length: 3 }): number => text.length\n',
}
const changeset = (bump: string) => ({
  '.changeset/stricter.md': `---\n'@three-ds/ground': ${bump}\n---\n\nStricter.\n`,
})

describe('the tests of the last release', () => {
  it('do not exist before the first one', () => {
    const repository = createRepository()
    repository.commit(released)
    expect(checkPrevious(repository.root)).toEqual({ kind: 'no-release' })
  })

  it('compile against code that keeps its promises', () => {
    const repository = createRepository()
    repository.commit(released, 'v0.1.0')
    repository.commit({
      'packages/ground/src/count.ts': 'export const count = (text: string | string[]): number => text.length\n',
    })
    expect(checkPrevious(repository.root)).toEqual({
      kind: 'checked',
      tag: 'v0.1.0',
      tests: 2,
      skipped: 1,
      announced: [],
      unannounced: [],
    })
  })

  it('show a breaking change, with the place in the test, before it is committed', () => {
    const repository = createRepository()
    repository.commit(released, 'v0.1.0')
    repository.write(breaking)
    const report = checkPrevious(repository.root)
    expect(report.kind === 'checked' && report.unannounced.map(({ text }) => text.split(' ')[0])).toEqual([
      'packages/ground/test/count.test.ts:3',
      'packages/top/test/top.test.ts:2',
    ])
  })

  it('are those of the release, although the tests of today were changed along', () => {
    const repository = createRepository()
    repository.commit(released, 'v0.1.0')
    repository.commit({ ...breaking, 'packages/ground/test/count.test.ts': 'export {}\n' })
    const report = checkPrevious(repository.root)
    expect(report.kind === 'checked' && report.unannounced).toHaveLength(2)
  })

  it.each([
    ['v0.1.0', 'minor', 'announced'],
    ['v0.1.0', 'patch', 'unannounced'],
    ['v1.0.0', 'minor', 'unannounced'],
    ['v1.0.0', 'major', 'announced'],
  ] as const)('after %s, take a %s changeset for: %s', (tag, bump, verdict) => {
    const repository = createRepository()
    repository.commit(released, tag)
    repository.commit({ ...breaking, ...changeset(bump) })
    const report = checkPrevious(repository.root)
    expect(report.kind === 'checked' && report[verdict]).toHaveLength(2)
  })

  it('show a name that is gone', () => {
    const repository = createRepository()
    repository.commit(released, 'v0.1.0')
    repository.commit({ 'packages/ground/src/index.ts': 'export {}\n' })
    const report = checkPrevious(repository.root)
    expect(report.kind === 'checked' && report.unannounced[0]?.text).toContain("no exported member 'count'")
  })

  it('are those of the newest release, and of no other tag', () => {
    const repository = createRepository()
    repository.commit(released, 'v0.1.0')
    repository.commit(breaking, 'v0.2.0')
    repository.commit({ 'NOTES.md': 'x\n' }, 'something-else')
    const report = checkPrevious(repository.root)
    expect(report.kind === 'checked' && [report.tag, report.unannounced.length]).toEqual(['v0.2.0', 2])
  })
})
