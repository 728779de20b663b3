import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readAmount } from '../src/amount.ts'

describe('a wire amount', () => {
  it.each([
    [160, 'EUR', 16_000],
    [19.99, 'EUR', 1_999],
    [0, 'EUR', 0],
    [100, 'JPY', 100],
    [1.234, 'KWD', 1_234],
  ])('%d %s are %d minor units', (total, currency, minorUnits) => {
    expect(readAmount(total, currency)).toEqual({ minorUnits, currency })
  })

  it('is exact: what a float would round is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 999_999_999 }), (minorUnits) => {
        const total = Number(`${Math.floor(minorUnits / 100)}.${String(minorUnits % 100).padStart(2, '0')}`)
        expect(readAmount(total, 'EUR')).toEqual({ minorUnits, currency: 'EUR' })
      }),
    )
  })

  it.each([
    ['more decimals than the currency', 1.5, 'JPY'],
    ['a third decimal', 1.999, 'EUR'],
    ['less than nothing', -1, 'EUR'],
    ['no number', Number.NaN, 'EUR'],
    ['no currency', 1, 'XXZ'],
  ])('is none with %s', (_what, total, currency) => {
    expect(readAmount(total, currency)).toBeUndefined()
  })

  it('is none where half of it is missing', () => {
    expect(readAmount(undefined, 'EUR')).toBeUndefined()
    expect(readAmount(19.99, undefined)).toBeUndefined()
  })
})
