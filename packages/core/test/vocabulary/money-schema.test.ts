import { describe, expect, it } from 'vitest'
import { moneySchema } from '../../src/vocabulary/money-schema.ts'

describe('moneySchema', () => {
  it.each([
    { minorUnits: 0, currency: 'EUR' },
    { minorUnits: Number.MAX_SAFE_INTEGER, currency: 'JPY' },
  ])('takes %j', (money) => {
    expect(moneySchema.parse(money)).toEqual(money)
  })

  it.each([
    { minorUnits: -1, currency: 'EUR' },
    { minorUnits: 49.99, currency: 'EUR' },
    { minorUnits: 2 ** 53, currency: 'EUR' },
    { minorUnits: Number.NaN, currency: 'EUR' },
    { minorUnits: '4999', currency: 'EUR' },
    { minorUnits: 1, currency: 'eur' },
    { minorUnits: 1, currency: '978' },
    { minorUnits: 1, currency: 'EURO' },
    { minorUnits: 1, currency: 'EUR\n' },
    { minorUnits: 1 },
    { currency: 'EUR' },
    null,
    [1, 'EUR'],
  ])('refuses %j', (value) => {
    expect(moneySchema.safeParse(value).success).toBe(false)
  })
})
