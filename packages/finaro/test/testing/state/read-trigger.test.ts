import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTrigger } from '../../../src/testing/state/read-trigger.ts'

describe('readTrigger', () => {
  it.each([
    [0.01, 'approved'],
    [218.99, 'approved'],
    [219, 'partial'],
    [219.01, 'approved'],
    [32_202, 'host-error'],
    [999_997.99, 'approved'],
    [999_998, 'approved'],
    [999_998.01, 'referral'],
    [999_998.99, 'referral'],
    [999_999, 'approved'],
    [999_999.01, 'declined'],
    [1_000_000, 'declined'],
    [1_999_999_999, 'declined'],
    [2_000_000_000, 'approved'],
  ] as const)('makes %d %s, at once', (total, outcome) => {
    expect(readTrigger(total)).toEqual({ outcome, delayMs: 0 })
  })

  it.each([
    [111, 'approved', 0],
    [111.03, 'approved', 3_000],
    [111.1, 'approved', 10_000],
    [112.05, 'host-error', 5_000],
    [511.02, 'referral', 2_000],
    [1111.01, 'declined', 1_000],
  ] as const)('makes %d %s, after as many seconds as its decimals say', (total, outcome, delayMs) => {
    expect(readTrigger(total)).toEqual({ outcome, delayMs })
  })

  it('never takes longer than 99 seconds', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.01, max: 2_000_000_000, noNaN: true }), (total) => {
        const { delayMs } = readTrigger(total)
        expect(delayMs).toBeGreaterThanOrEqual(0)
        expect(delayMs).toBeLessThanOrEqual(99_000)
      }),
    )
  })
})
