import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it, onTestFinished } from 'vitest'
import { judgeProcess } from '../../../src/mutation/host/judge-in-process.ts'
import { findMutants } from '../../../src/mutation/mutants/find-mutants.ts'
import { applyMutant } from '../../../src/mutation/mutants/mutant.ts'
import type { Verdict } from '../../../src/mutation/verdict.ts'

const modules = fileURLToPath(new URL('../../../node_modules', import.meta.url))

/** Judges a small file with a small test, in a process of its own. Returns each mutant's text with its end. */
async function judge(source: string, test: string, others: Readonly<Record<string, string>> = {}) {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'mutation-')))
  onTestFinished(() => rmSync(root, { recursive: true }))
  symlinkSync(modules, join(root, 'node_modules'))
  const files = { 'src/a.ts': source, 'test/a.test.ts': test, ...others }
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const mutants = findMutants('src/a.ts', source)
  const told: string[] = []
  const process = judgeProcess()
  onTestFinished(process.stop)
  const job = { root, source: 'src/a.ts', text: source, tests: ['test/a.test.ts'], graceMs: 2_000 }
  const verdicts = await process.judge(
    { ...job, mutants: mutants.map((mutant) => ({ mutant, survived: [] })) },
    (_, why) => told.push(why),
  )
  const ends: Record<string, Verdict['end']> = {}
  for (const [at, mutant] of mutants.entries()) ends[applyMutant(source, mutant)] = verdicts[at]?.end ?? 'no coverage'
  return { ends, told }
}

const head = "import { describe, expect, it, vi } from 'vitest'\nimport { f } from '../src/a.ts'\n"

describe('a mutant', { timeout: 60_000 }, () => {
  it('is killed where a test fails, and survives where none does', async () => {
    const { ends } = await judge(
      'export const f = (a: number): boolean => a < 3\n',
      `${head}describe('f', () => { it.each([[1, true], [4, false]])('%s', (a, b) => { expect(f(a)).toBe(b) }) })`,
    )
    expect(ends).toEqual({
      'export const f = (a: number): boolean => undefined\n': 'killed',
      'export const f = (a: number): boolean => a <= 3\n': 'survived',
      'export const f = (a: number): boolean => a >= 3\n': 'killed',
      'export const f = (a: number): boolean => a < 4\n': 'survived',
    })
  })

  it('of a table is killed too: the module is evaluated anew', async () => {
    const { ends } = await judge(
      "const table = { a: 'x' }\nexport const f = (): string => table.a\n",
      `${head}it('f', () => { expect(f()).toBe('x') })`,
    )
    expect(Object.values(ends)).toEqual(['killed', 'killed', 'killed'])
  })

  it('that breaks the test file while it loads is killed', async () => {
    const { ends } = await judge(
      'export const f = (): number => 1\n',
      `${head}const g = [f()].map((n) => { if (n !== 1) throw new Error('no') })\nit('g', () => { expect(g).toHaveLength(1) })`,
    )
    expect(new Set(Object.values(ends))).toEqual(new Set(['killed']))
  })

  it('finds what the file imports, also on first use', async () => {
    const { ends, told } = await judge(
      "import { b } from './b.ts'\nexport const f = async (): Promise<number> => (await import('./c.ts')).c + b\n",
      `${head}it('f', async () => { expect(await f()).toBe(3) })`,
      { 'src/b.ts': 'export const b = 1\n', 'src/c.ts': 'export const c = 2\n' },
    )
    expect(told).toEqual([])
    expect(Object.values(ends).every((end) => end === 'killed')).toBe(true)
  })

  it('has fake timers, spies and hooks as under Vitest', async () => {
    const { ends, told } = await judge(
      'export const f = (done: () => void): void => { setTimeout(done, 10) }\n',
      `import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { f } from '../src/a.ts'
beforeEach(() => { vi.useFakeTimers() })
afterEach(() => { vi.useRealTimers() })
it('f', () => { const done = vi.fn(); f(done); vi.advanceTimersByTime(10); expect(done).toHaveBeenCalledOnce() })`,
    )
    expect(told).toEqual([])
    expect(Object.values(ends).every((end) => end === 'killed')).toBe(true)
  })

  it('is not judged by a test that fails without any change: it is named', async () => {
    const { ends, told } = await judge(
      'export const f = (): number => 1\n',
      `${head}it('f', () => { expect(f()).toBe(2) })`,
    )
    expect(told).toHaveLength(1)
    expect(told[0]).toContain('expected 1 to be 2')
    expect(new Set(Object.values(ends))).toEqual(new Set(['no coverage']))
  })

  it('that no test reaches has no coverage', async () => {
    const { ends } = await judge('export const f = (): number => 1\n', "import { it } from 'vitest'\nit('x', () => {})")
    expect(new Set(Object.values(ends))).toEqual(new Set(['no coverage']))
  })

  it('that never ends is ended, and the next one is judged', async () => {
    const { ends } = await judge(
      'export const f = (n: number): number => {\n  let i = 0\n  while (i < n) i += 1\n  return i\n}\n',
      `${head}it('f', () => { expect(f(3)).toBe(3) })`,
    )
    const ended = Object.entries(ends).filter(([, end]) => end === 'timed out')
    expect(
      ended.map(([text]) => text.includes('i -= 1') || text.includes('while (i < n) ;') || text.includes('>=')),
    ).not.toContain(false)
    expect(ended.length).toBeGreaterThan(0)
    expect(Object.values(ends).slice(-1)).toEqual(['killed'])
  })
})
