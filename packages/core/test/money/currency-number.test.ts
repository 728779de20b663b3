import { describe, expect, it } from 'vitest'
import { currencyExponents } from '../../src/money/currency-exponents.ts'
import { currencyOfNumber, numberOfCurrency } from '../../src/money/currency-number.ts'
import { refusal } from '../refusal.ts'

const known: readonly (readonly [string, string])[] = [
  ['USD', '840'],
  ['EUR', '978'],
  ['GBP', '826'],
  ['JPY', '392'],
  ['CHF', '756'],
  ['AUD', '036'],
  ['ALL', '008'],
  ['KWD', '414'],
]

describe('numberOfCurrency', () => {
  it.each(known)('%s is %s', (code, number) => {
    expect(numberOfCurrency(code)).toBe(number)
  })

  it.each(['', 'usd', '840', '__proto__'])('refuses %j', (code) => {
    const error = refusal(() => numberOfCurrency(code))
    expect(error.code).toBe('invalid-input')
    expect(error.issues.map(({ path }) => path)).toEqual(['currency'])
  })
})

describe('currencyOfNumber', () => {
  it.each(known)('%s again', (code, number) => {
    expect(currencyOfNumber(number)).toBe(code)
  })

  it('reads back every number of the table', () => {
    for (const code of Object.keys(currencyExponents)) expect(currencyOfNumber(numberOfCurrency(code))).toBe(code)
  })

  it.each(['', '000', '36', '0840', 'USD', '999'])('has no currency for %j', (number) => {
    expect(currencyOfNumber(number)).toBeUndefined()
  })
})
