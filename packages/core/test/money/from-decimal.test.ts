import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { currencyExponent } from '../../src/money/currency.ts'
import { currencyExponents } from '../../src/money/currency-exponents.ts'
import { fromDecimal } from '../../src/money/from-decimal.ts'
import { toDecimal } from '../../src/money/to-decimal.ts'
import { refusal } from '../refusal.ts'

const currencies = Object.keys(currencyExponents)

describe('fromDecimal', () => {
  it.each([
    ['49.99', 'EUR', 4999],
    ['19.99', 'EUR', 1999],
    ['1.1', 'EUR', 110],
    ['5', 'EUR', 500],
    ['0', 'EUR', 0],
    ['0.05', 'EUR', 5],
    ['500', 'JPY', 500],
    ['1.234', 'KWD', 1234],
    ['1.23', 'KWD', 1230],
    ['0.0001', 'CLF', 1],
    ['90071992547409.91', 'EUR', Number.MAX_SAFE_INTEGER],
  ])('%s %s is %i minor units', (decimal, currency, minorUnits) => {
    expect(fromDecimal(decimal, currency)).toEqual({ minorUnits, currency })
  })

  it.each([
    ['500.00', 'JPY', 500],
    ['500.0', 'JPY', 500],
    ['49.9900', 'EUR', 4999],
  ])('takes surplus zeros: %s %s', (decimal, currency, minorUnits) => {
    expect(fromDecimal(decimal, currency).minorUnits).toBe(minorUnits)
  })

  it.each([
    ['49.999', 'EUR'],
    ['49.9901', 'EUR'],
    ['0.5', 'JPY'],
    ['500.01', 'JPY'],
    ['1.2345', 'KWD'],
  ])('never rounds: refuses %s %s', (decimal, currency) => {
    const error = refusal(() => fromDecimal(decimal, currency))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues.map(({ path }) => path)).toEqual(['decimal'])
    expect(error.message).toContain('more decimals')
  })

  it.each([
    '',
    ' ',
    ' 1.00',
    '1.00 ',
    '1.00\n',
    '1 000.00',
    '1,00',
    '1,000.00',
    '+1.00',
    '-1.00',
    '1e3',
    '0x10',
    '.50',
    '5.',
    '1.2.3',
    '00.50',
    '000000004999',
    'NaN',
    'Infinity',
    '１.00',
    `1.${'0'.repeat(100)}`,
    '9'.repeat(10_000_000),
  ])('refuses what is no plain decimal text (row %#)', (decimal) => {
    const error = refusal(() => fromDecimal(decimal, 'EUR'))
    expect(error.code).toBe('invalid-input')
    expect(error.issues.map(({ path }) => path)).toEqual(['decimal'])
    expect(error.remedy).toContain('49.99')
  })

  it.each([49.99, 5, null, undefined, ['1.00']])('refuses what is no text: %j', (decimal) => {
    // Not what the type allows: a caller without types.
    expect(refusal(() => fromDecimal(decimal as unknown as string, 'EUR')).code).toBe('invalid-input')
  })

  it.each(['90071992547409.92', '9007199254740993', '9'.repeat(39)])('refuses %s EUR as too large', (decimal) => {
    const error = refusal(() => fromDecimal(decimal, 'EUR'))
    expect(error.code).toBe('invalid-input')
    expect(error.message).toContain('too large')
  })

  it('refuses an unknown currency before it looks at the amount', () => {
    expect(refusal(() => fromDecimal('x', 'BTC')).issues.map(({ path }) => path)).toEqual(['currency'])
  })

  it('does not repeat the amount', () => {
    const error = refusal(() => fromDecimal('12345.678', 'EUR'))
    expect(`${error.message} ${error.remedy}`).not.toContain('12345')
  })

  it.each(currencies)('reads back every amount that toDecimal writes in %s', (currency) => {
    fc.assert(
      fc.property(fc.maxSafeNat(), (minorUnits) => {
        expect(fromDecimal(toDecimal({ minorUnits, currency }), currency)).toEqual({ minorUnits, currency })
      }),
      { numRuns: 20 },
    )
  })

  it.each(currencies)('comes back from toDecimal as it was written, in %s', (currency) => {
    const exponent = currencyExponent(currency)
    const decimals = fc.stringMatching(new RegExp(`^[0-9]{${exponent}}$`))
    fc.assert(
      fc.property(fc.nat(), decimals, (whole, fraction) => {
        const text = exponent === 0 ? `${whole}` : `${whole}.${fraction}`
        expect(toDecimal(fromDecimal(text, currency))).toBe(text)
      }),
      { numRuns: 20 },
    )
  })

  it('answers or refuses whatever text comes, never anything else', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...currencies), (text, currency) => {
        try {
          expect(Number.isSafeInteger(fromDecimal(text, currency).minorUnits)).toBe(true)
        } catch {
          expect(refusal(() => fromDecimal(text, currency)).code).toBe('invalid-input')
        }
      }),
    )
  })

  it('reads up to forty characters, which only surplus zeros can fill', () => {
    expect(fromDecimal(`5.${'0'.repeat(38)}`, 'EUR')).toEqual({ minorUnits: 500, currency: 'EUR' })
    expect(refusal(() => fromDecimal(`5.${'0'.repeat(39)}`, 'EUR')).issues[0]?.path).toBe('decimal')
  })
})
