import { describe, expect, it } from 'vitest'
import { percentile } from '../../../src/inbox/bench/percentile.ts'

describe('a percentile', () => {
  it('is a value of the list, by the nearest rank', () => {
    const values = [50, 15, 20, 40, 35]
    expect([0.05, 0.3, 0.4, 0.5, 1].map((share) => percentile(values, share))).toEqual([15, 20, 20, 35, 50])
  })

  it('of nothing is 0', () => {
    expect(percentile([], 0.99)).toBe(0)
  })
})
