import { describe, expect, it } from 'vitest'
import { toDecimal } from '../../src/money/to-decimal.ts'
import { refusal } from '../refusal.ts'

describe('toDecimal', () => {
  it.each([
    [4999, 'EUR', '49.99'],
    [500, 'JPY', '500'],
    [1234, 'KWD', '1.234'],
    [1, 'CLF', '0.0001'],
    [5, 'USD', '0.05'],
    [50, 'USD', '0.50'],
    [0, 'USD', '0.00'],
    [0, 'JPY', '0'],
    [-0, 'EUR', '0.00'],
    [1_000_000_000_000_000, 'EUR', '10000000000000.00'],
    [Number.MAX_SAFE_INTEGER, 'EUR', '90071992547409.91'],
    [Number.MAX_SAFE_INTEGER, 'JPY', '9007199254740991'],
  ])('%i %s is %s', (minorUnits, currency, decimal) => {
    expect(toDecimal({ minorUnits, currency })).toBe(decimal)
  })

  it.each([-1, 0.5, 49.99, Number.NaN, Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER + 1])(
    'refuses %d minor units',
    (minorUnits) => {
      const error = refusal(() => toDecimal({ minorUnits, currency: 'EUR' }))
      expect(error.code).toBe('invalid-input')
      expect(error.outcome).toBe('not-sent')
      expect(error.issues.map(({ path }) => path)).toEqual(['minorUnits'])
      expect(error.remedy).toContain('minor unit')
    },
  )

  it.each(['4999', null, undefined, 4999n])(
    'refuses what JavaScript callers pass instead of a number',
    (minorUnits) => {
      // Not what the type allows: a caller without types.
      const money = { minorUnits, currency: 'EUR' } as unknown as Parameters<typeof toDecimal>[0]
      expect(refusal(() => toDecimal(money)).code).toBe('invalid-input')
    },
  )

  it('refuses an unknown currency', () => {
    const error = refusal(() => toDecimal({ minorUnits: 1, currency: 'eur' }))
    expect(error.code).toBe('invalid-input')
    expect(error.issues.map(({ path }) => path)).toEqual(['currency'])
  })
})
