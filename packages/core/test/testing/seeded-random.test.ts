import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '../../src/testing/seeded-random.ts'

const take = (seed: number) => {
  const random = seededRandom(seed)
  return Array.from({ length: 20 }, random)
}

describe('seededRandom', () => {
  it('repeats itself for the same seed', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        expect(take(seed)).toEqual(take(seed))
      }),
    )
  })

  it('differs for another seed', () => {
    expect(take(1)).not.toEqual(take(2))
  })

  it('stays from 0 on and below 1, as Math.random', () => {
    fc.assert(fc.property(fc.integer(), (seed) => take(seed).every((value) => value >= 0 && value < 1)))
  })

  it('does not stand still', () => {
    expect(new Set(take(7)).size).toBe(20)
  })
})
