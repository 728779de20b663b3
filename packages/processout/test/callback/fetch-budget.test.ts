import { isThreeDSError } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { createFetchBudget } from '../../src/callback/fetch-budget.ts'

const minute = 60_000

/** How long one has to wait before the next read, or `undefined` where it is let through. */
function pauseOf(spend: () => void): number | undefined {
  try {
    spend()
    return undefined
  } catch (error) {
    if (!isThreeDSError(error)) throw error
    return error.retryAfterMs
  }
}

describe('a budget of reads', () => {
  it('lets so many through in a minute, which begins with the first', () => {
    const budget = createFetchBudget(2)
    const pauses = [5, 6, 7, minute + 4, minute + 5, minute + 6, minute + 7].map((now) =>
      pauseOf(() => budget.spend(now)),
    )
    expect(pauses).toEqual([undefined, undefined, minute - 2, 1, undefined, undefined, minute - 2])
  })

  it('lets nothing through for a minute after it was closed, whatever was left', () => {
    const budget = createFetchBudget(5)
    budget.spend(0)
    budget.close(30_000)
    expect(pauseOf(() => budget.spend(30_001))).toBe(minute - 1)
    expect(pauseOf(() => budget.spend(minute))).toBe(30_000)
    expect(pauseOf(() => budget.spend(90_000))).toBeUndefined()
  })

  it('is closed before its first read too', () => {
    const budget = createFetchBudget(1)
    budget.close(0)
    expect(pauseOf(() => budget.spend(1))).toBe(minute - 1)
  })

  it('turns away with an error that invites a repetition, since nothing was sent', () => {
    const budget = createFetchBudget(0)
    let told: unknown
    try {
      budget.spend(0)
    } catch (error) {
      told = error
    }
    expect(told).toMatchObject({
      code: 'rate-limited',
      outcome: 'not-sent',
      retryable: true,
      retryAfterMs: minute,
      provider: 'processout',
      operation: 'getEvent',
    })
  })
})
