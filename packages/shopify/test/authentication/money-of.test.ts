import { describe, expect, it } from 'vitest'
import { moneyOf } from '../../src/authentication/money-of.ts'

describe('money of an answer', () => {
  it('is exact', () => {
    expect(moneyOf('398.0', 'USD')).toEqual({ minorUnits: 39_800, currency: 'USD' })
    expect(moneyOf('19.99', 'EUR')).toEqual({ minorUnits: 1_999, currency: 'EUR' })
  })

  it.each([
    [undefined, 'USD'],
    ['1.00', undefined],
    ['1.001', 'USD'],
    ['one', 'USD'],
    ['1.00', 'XXY'],
  ])('is absent where %j %j is none', (amount, currency) => {
    expect(moneyOf(amount, currency)).toBeUndefined()
  })
})
