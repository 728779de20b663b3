import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { throttledMs } from '../../src/graphql/throttled-ms.ts'

const body = (requestedQueryCost: unknown, currentlyAvailable: unknown, restoreRate: unknown) => ({
  extensions: { cost: { requestedQueryCost, throttleStatus: { currentlyAvailable, restoreRate } } },
})

describe('the time until a bucket has filled', () => {
  it('is what is missing at the rate of refilling', () => {
    expect(throttledMs(body(210, 10, 50))).toBe(4_000)
    expect(throttledMs(body(10, 997, 50))).toBe(0)
  })

  it('is at most a minute', () => {
    expect(throttledMs(body(1e9, 0, 0.001))).toBe(60_000)
  })

  it.each([
    [210, 10, 0],
    [undefined, 10, 50],
    ['210', 10, 50],
    [210, -1, 50],
    [Number.NaN, 1, 1],
  ])('is not known where the numbers are none: %j, %j, %j', (asked, available, rate) => {
    expect(throttledMs(body(asked, available, rate))).toBeUndefined()
  })

  it('never breaks, whatever the body is', () => {
    fc.assert(
      fc.property(fc.anything(), (odd) => {
        const ms = throttledMs({ extensions: odd })
        expect(ms === undefined || (ms >= 0 && ms <= 60_000)).toBe(true)
      }),
    )
  })
})
