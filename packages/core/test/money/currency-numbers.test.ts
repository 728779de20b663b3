import { describe, expect, it } from 'vitest'
import { currencyExponents } from '../../src/money/currency-exponents.ts'
import { currencyNumbers } from '../../src/money/currency-numbers.ts'

describe('the table of numeric codes', () => {
  it('has the currencies that have an exponent, in the same order', () => {
    expect(Object.keys(currencyNumbers)).toEqual(Object.keys(currencyExponents))
  })

  it('gives each currency a numeric code of its own, three digits', () => {
    const numbers = Object.values(currencyNumbers)
    expect(new Set(numbers).size).toBe(165)
    expect(numbers.filter((number) => !/^\d{3}$/.test(number))).toEqual([])
  })
})
