import { toDecimal } from '@three-ds/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountInput, currencyInput } from '../../src/schemas/amount.ts'

describe('an amount of a request', () => {
  it.each(['398.00', '0', '0.5', '19.9999', '398'])('is decimal text: %s', (amount) => {
    expect(amountInput().safeParse(amount).success).toBe(true)
  })

  it.each(['', '1,00', '-1', '+1', '1e3', '.5', '1.', '01', '1.00000', '１', ' 1', '1 ', 398])(
    'is not %j',
    (amount) => {
      expect(amountInput().safeParse(amount).success).toBe(false)
    },
  )

  it('is whatever core makes of money', () => {
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom('USD', 'JPY', 'KWD'), (minorUnits, currency) => {
        expect(amountInput().safeParse(toDecimal({ minorUnits, currency })).success).toBe(true)
      }),
    )
  })
})

describe('a currency of a request', () => {
  it('is a code of ISO 4217', () => {
    expect(currencyInput().safeParse('USD').success).toBe(true)
    for (const wrong of ['usd', 'US', 'XXY', '840', '']) expect(currencyInput().safeParse(wrong).success).toBe(false)
  })
})
