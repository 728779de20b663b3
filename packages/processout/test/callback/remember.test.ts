import { describe, expect, it } from 'vitest'
import { remember } from '../../src/callback/remember.ts'

function asked(maxEntries: number, answer: (key: string) => Promise<string> = async (key) => key) {
  const keys: string[] = []
  const ask = remember((key: string) => {
    keys.push(key)
    return answer(key)
  }, maxEntries)
  return { keys, ask }
}

describe('answers that are remembered', () => {
  it('are asked for once, also by two at the same moment', async () => {
    const { keys, ask } = asked(2)
    expect(await Promise.all([ask('a'), ask('a')])).toEqual(['a', 'a'])
    expect(await ask('a')).toBe('a')
    expect(keys).toEqual(['a'])
  })

  it('are as many as was said, and the oldest is forgotten first', async () => {
    const { keys, ask } = asked(2)
    for (const key of ['a', 'b', 'a', 'b']) await ask(key)
    expect(keys).toEqual(['a', 'b'])
    for (const key of ['c', 'b', 'c', 'a']) await ask(key)
    expect(keys).toEqual(['a', 'b', 'c', 'a'])
  })

  it('are no failures: what failed is asked for again', async () => {
    let failing = true
    const { keys, ask } = asked(2, async (key) => {
      if (failing) throw new Error('away')
      return key
    })
    await expect(ask('a')).rejects.toThrow('away')
    failing = false
    expect(await ask('a')).toBe('a')
    expect(keys).toEqual(['a', 'a'])
  })
})
