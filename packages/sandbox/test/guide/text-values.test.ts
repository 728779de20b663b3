import { describe, expect, it } from 'vitest'
import { textValues } from '../../src/guide/text-values.ts'

describe('textValues', () => {
  it('finds texts at any depth, under their path, and nothing else', () => {
    const clock = { now: () => 1 }
    expect(textValues({ key: 'a', verifone: { userId: 'b' }, clock, random: Math.random, timeoutMs: 5 })).toEqual([
      { name: 'key', value: 'a' },
      { name: 'verifone.userId', value: 'b' },
    ])
  })
})
