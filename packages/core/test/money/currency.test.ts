import { describe, expect, it } from 'vitest'
import { currencyExponent, isCurrency } from '../../src/money/currency.ts'
import { refusal } from '../refusal.ts'

const strangers = ['', 'eur', 'EURO', ' EUR', 'XXX', '978', 'toString', '__proto__', 'constructor']

describe('isCurrency', () => {
  it.each(['EUR', 'JPY', 'KWD', 'XCG'])('knows %s', (code) => {
    expect(isCurrency(code)).toBe(true)
  })

  it.each(strangers)('does not know %j', (code) => {
    expect(isCurrency(code)).toBe(false)
  })

  it.each([undefined, null, 978, ['EUR'], {}])('takes any value: %j is none', (value) => {
    expect(isCurrency(value)).toBe(false)
  })
})

describe('currencyExponent', () => {
  it.each([
    ['EUR', 2],
    ['JPY', 0],
    ['KWD', 3],
    ['CLF', 4],
  ])('%s has %i decimals', (code, exponent) => {
    expect(currencyExponent(code)).toBe(exponent)
  })

  it.each(strangers)('refuses %j', (code) => {
    const error = refusal(() => currencyExponent(code))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues.map(({ path }) => path)).toEqual(['currency'])
    expect(error.remedy).toContain('upper case')
  })

  it('does not repeat the value', () => {
    expect(refusal(() => currencyExponent('SECRET')).message).not.toContain('SECRET')
  })
})
