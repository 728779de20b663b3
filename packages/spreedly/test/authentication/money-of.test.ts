import { describe, expect, it } from 'vitest'
import { moneyOf } from '../../src/authentication/money-of.ts'

describe('the money of a transaction', () => {
  it('is its amount in minor units, nothing among them', () => {
    expect(moneyOf({ amount: 3001, currency_code: 'USD' })).toEqual({ minorUnits: 3001, currency: 'USD' })
    expect(moneyOf({ amount: 0, currency_code: 'JPY' })).toEqual({ minorUnits: 0, currency: 'JPY' })
  })

  it.each([
    { amount: -1, currency_code: 'USD' },
    { currency_code: 'USD' },
    { amount: 3001 },
    { amount: 3001, currency_code: '' },
    { amount: 3001, currency_code: 'usd' },
    { amount: 3001, currency_code: 'USDX' },
    { amount: 3001, currency_code: 'XUSD' },
  ])('is absent for %j', (subject) => {
    expect(moneyOf(subject)).toBeUndefined()
  })
})
