import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { backoffMs } from '../../src/http/backoff.ts'

describe('backoffMs', () => {
  it.each([
    [1, 250],
    [2, 500],
    [3, 1_000],
    [6, 8_000],
    [7, 8_000],
    [2_000, 8_000],
  ])('after attempt %i waits at most %i ms', (attempt, bound) => {
    expect(backoffMs(attempt, () => 1)).toBe(bound)
  })

  it('takes any share of the bound, down to none', () => {
    expect(backoffMs(2, () => 0.5)).toBe(250)
    expect(backoffMs(2, () => 0)).toBe(0)
  })

  it('stays within its bounds whatever the source of randomness gives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), fc.double(), (attempt, share) => {
        const ms = backoffMs(attempt, () => share)
        expect(Number.isInteger(ms)).toBe(true)
        expect(ms).toBeGreaterThanOrEqual(0)
        expect(ms).toBeLessThanOrEqual(Math.min(8_000, 250 * 2 ** (attempt - 1)))
      }),
    )
  })
})
