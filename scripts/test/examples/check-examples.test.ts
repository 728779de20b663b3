import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checkExamples } from '../../examples/check-examples.ts'
import { virtualFiles } from '../virtual-files.ts'

const manifest = JSON.stringify({ name: '@three-ds/core', type: 'module', exports: { '@three-ds/source': './a.ts' } })
const config = {
  module: 'NodeNext',
  strict: true,
  types: [],
  customConditions: ['@three-ds/source'],
  noUnusedLocals: true,
}

let root: string

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'three-ds-examples-'))
  mkdirSync(join(root, 'packages/core'), { recursive: true })
  writeFileSync(join(root, 'packages/core/package.json'), manifest)
  writeFileSync(join(root, 'packages/core/a.ts'), 'export const double = (value: number): number => value * 2\n')
  const allowed = { allowImportingTsExtensions: true, noEmit: true }
  writeFileSync(join(root, 'tsconfig.json'), JSON.stringify({ compilerOptions: { ...config, ...allowed }, files: [] }))
})

afterEach(() => rmSync(root, { recursive: true, force: true }))

/** Each code as a block of core's README; the first line of code of the first block is line 2. */
const check = (...blocks: string[]) =>
  checkExamples(
    root,
    virtualFiles({ 'packages/core/package.json': manifest, 'packages/core/README.md': `${blocks.join('\n')}\n` }),
  )

const block = (code: string, info = 'ts') => `\`\`\`${info}\n${code}\n\`\`\``
const imported = "import { double } from '@three-ds/core'\n"

describe('checking examples', { timeout: 60_000 }, () => {
  it('runs what compiles, on the sources, under the public name', async () => {
    const report = await check(block(`${imported}console.log(double(2)) // 4`), block('const unused = 1'))
    expect(report).toEqual({ total: 2, run: 2, problems: [] })
  })

  it('prints objects on one line', async () => {
    const list = "const list = ['a'.repeat(60), 'b'.repeat(60)]\n"
    const comment = `// [ '${'a'.repeat(60)}', '${'b'.repeat(60)}' ]`
    expect((await check(block(`${list}console.log(list) ${comment}`))).problems).toEqual([])
  })

  it('reports a print that differs, at its line in the README', async () => {
    const { problems } = await check(block(`${imported}console.log(double(2)) // 5`))
    expect(problems).toEqual([
      { path: 'packages/core/README.md', line: 3, text: 'the comment says "5", it printed "4"' },
    ])
  })

  it('reports what does not compile, and does not run it', async () => {
    const { problems, run } = await check(block(`${imported}\ndouble('2')`))
    expect(problems).toMatchObject([{ path: 'packages/core/README.md', line: 4 }])
    expect(problems[0]?.text).toContain("'string' is not assignable")
    expect(run).toBe(0)
  })

  it('reports an example that throws', async () => {
    const { problems } = await check(block("throw new RangeError('too far')"))
    expect(problems).toEqual([{ path: 'packages/core/README.md', line: 2, text: 'it fails: RangeError: too far' }])
  })

  it('only type-checks a block marked no-run', async () => {
    expect(await check(block("throw new Error('never')", 'ts no-run'))).toEqual({ total: 1, run: 0, problems: [] })
    expect((await check(block('const a: string = 1', 'ts no-run'))).problems).toHaveLength(1)
  })

  it('finds none where there are none, and leaves nothing behind', async () => {
    expect((await check()).total).toBe(0)
    await check(block("throw new Error('a')"))
    expect(readdirSync(join(root, 'packages/core')).sort()).toEqual(['a.ts', 'package.json'])
  })

  it('reports an example of the root that no package can run', async () => {
    const files = virtualFiles({ 'README.md': block("import '@three-ds/gone'") })
    const { problems } = await checkExamples(root, files)
    expect(problems).toMatchObject([{ path: 'README.md', line: 2 }])
    expect(problems[0]?.text).toMatch(/^no package of the workspace depends on/)
  })
})
