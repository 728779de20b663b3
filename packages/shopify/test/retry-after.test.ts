import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRetryAfter } from '../src/retry-after.ts'

describe('Retry-After', () => {
  it.each([
    ['2.0', 2_000],
    ['0.05', 50],
    ['1', 1_000],
    ['0.0001', 1],
    [' 2.5 ', 2_500],
    ['9999999999.9', 2_147_483_647],
    ['Tue, 02 Jan 2024 14:30:00 GMT', 60_000],
  ])('is seconds, also with decimals, or a date: %s', (value, ms) => {
    expect(readRetryAfter(value, Date.UTC(2024, 0, 2, 14, 29))).toBe(ms)
  })

  it.each([undefined, '', '-1', '-1.0', '1,5', '1.', '.5', '1e3', 'NaN', '2.0s'])(
    'is absent where it is %j',
    (value) => {
      expect(readRetryAfter(value, 0)).toBeUndefined()
    },
  )

  it('never asks sooner than it says', () => {
    fc.assert(
      fc.property(fc.nat(100_000), fc.nat(999_999), (whole, decimals) => {
        const text = `${whole}.${decimals}`
        const ms = readRetryAfter(text, 0) ?? -1
        expect(ms).toBeGreaterThanOrEqual(Number(text) * 1000)
        expect(ms - Number(text) * 1000).toBeLessThan(1)
      }),
    )
  })
})
