import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import type { Runtime } from '../../src/data/runtimes.ts'
import { runScript } from '../../src/run/run-script.ts'

const repository = fileURLToPath(new URL('../../../../', import.meta.url))
// Node itself runs a bundle as well as Bun does: so this shows the runner without a runtime of another maker.
const node: Runtime = {
  name: 'bun',
  title: 'Node',
  way: 'script',
  package: 'none',
  file: 'none',
  command: 'node',
  flags: [],
}

describe('runScript', () => {
  it('runs test files as one script, fixtures among them', async () => {
    const files = ['packages/cardinal/test/jwt/parse.test.ts', 'packages/core/test/wire/is-object.test.ts']
    const { reports, problem } = await runScript(node, process.execPath, repository, files)
    expect(problem).toBeUndefined()
    expect(reports.map(({ file }) => file)).toEqual(files)
    expect(reports.flatMap(({ failed }) => failed)).toEqual([])
    expect(reports.every(({ passed }) => passed > 0)).toBe(true)
  })

  it('tells of a runtime that ends badly', async () => {
    const flags = ['--no-such-flag-of-node']
    const { reports, problem } = await runScript({ ...node, flags }, process.execPath, repository, [])
    expect(reports).toEqual([])
    expect(problem).toContain('bad option')
  })
})
