import { describe, expect, it } from 'vitest'
import { describeMutant } from '../../../src/mutation/mutants/describe-mutant.ts'
import { findMutants } from '../../../src/mutation/mutants/find-mutants.ts'

const code = 'const a = 1\n\nexport const f = (b: number) => b < 3\n'
const described = (text: string): string[] => findMutants('a.ts', text).map((mutant) => describeMutant(text, mutant))

describe('a mutant in words', () => {
  it('says what was there, what stands there now, and in which line', () => {
    expect(described(code)).toContain('< → <= in export const f = (b: number) => b < 3')
  })

  it('stays the same when lines are added above', () => {
    expect(described(`// A comment.\n${code}`)).toEqual(described(code))
  })

  it('is one line, however long the change', () => {
    const long = described(`const t = {\n${'  a: 1,\n'.repeat(50)}}\nf([\n  t,\n  2,\n])\n`)
    for (const text of long) expect(text).not.toContain('\n')
    expect(Math.max(...long.map(({ length }) => length))).toBeLessThan(300)
  })

  it('calls what is left out nothing', () => {
    expect(described('f({ a })')).toContain('a → nothing in f({ a })')
  })
})
