import { describe, expect, it } from 'vitest'
import { signedBatch } from '../../src/suites/callback/batch.ts'
import { ours } from '../../src/suites/callback/contestants.ts'

describe('signedBatch', () => {
  it('is the published callback, 9.6 kB, newly signed, where it has two', () => {
    expect(signedBatch(2)).toHaveLength(9_583)
  })

  it.each([1, 3, 20])('verifies with %i transactions', async (size) => {
    expect(await ours.run(signedBatch(size))).toHaveLength(size)
  })

  it('signs what was edited', async () => {
    const [first] = await ours.run(signedBatch(2, (text) => text.replace('<state>succeeded', '<state>failed')))
    expect(first?.state).toBe('failed')
  })
})
