import { describe, expect, it } from 'vitest'
import { comparePrints, type Print } from '../../examples/compare-prints.ts'

const compare = (code: string, ...prints: Print[]) =>
  comparePrints({ path: 'README.md', line: 10, code, runs: true }, prints)

describe('comparing prints', () => {
  it('passes where each line printed its comment', () => {
    expect(
      compare("console.log('a') // a\nconsole.log(1) //  1 ", { line: 1, text: 'a' }, { line: 2, text: '1' }),
    ).toEqual([])
  })

  it('refuses another text, at the line of the comment', () => {
    expect(compare("let b\nconsole.log('a') // b", { line: 2, text: 'a' })).toEqual([
      { path: 'README.md', line: 11, text: 'the comment says "b", it printed "a"' },
    ])
  })

  it('refuses a line that printed nothing, even if its comment is empty', () => {
    expect(compare('if (a) console.log(1) // 1')).toMatchObject([{ text: 'the comment says "1", it printed nothing' }])
    expect(compare('if (a) console.log(1) //')).toHaveLength(1)
  })

  it('lists what a line in a loop printed', () => {
    const prints = ['fingerprint', 'challenge'].map((text) => ({ line: 1, text }))
    expect(compare('for (const a of b) console.log(a) // fingerprint, challenge', ...prints)).toEqual([])
    expect(compare('for (const a of b) console.log(a) // fingerprint', ...prints)).toHaveLength(1)
  })

  it('finds the comment behind a call over several lines, and in a block', () => {
    expect(compare('if (a) { console.log(\n  a,\n) } // 1', { line: 1, text: '1' })).toEqual([])
  })

  it('asks nothing of a call without a comment, nor of other calls', () => {
    expect(compare('console.log(1)\nfoo(1) // a reason\nconsole.log(2)', { line: 1, text: '1' })).toEqual([])
  })
})
