import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { amountForm } from '../../src/schemas/amount.ts'

describe('an amount', () => {
  it.each(['0', '1', '19.99', '0.0001', '31.8321', '999999999999999'])('%s is one', (text) => {
    expect(amountForm.test(text)).toBe(true)
  })

  it.each(['', '-1', '+1', '1.', '.5', '01', '1.00000', '1,00', '1e3', ' 1', '1 ', '1\n', 'NaN', '0x10', '１'])(
    '%j is none',
    (text) => {
      expect(amountForm.test(text)).toBe(false)
    },
  )

  it('has at most four decimals', () => {
    fc.assert(
      fc.property(fc.nat(), fc.stringMatching(/^\d{1,9}$/), (whole, decimals) => {
        expect(amountForm.test(`${whole}.${decimals}`)).toBe(decimals.length <= 4)
      }),
    )
  })
})
