import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compareMoney, sameMoney } from '../../src/money/compare-money.ts'
import { refusal } from '../refusal.ts'

const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' })
const usd = (minorUnits: number) => ({ minorUnits, currency: 'USD' })

describe('sameMoney', () => {
  it('is true for the same amount in the same currency', () => {
    expect(sameMoney(eur(4999), eur(4999))).toBe(true)
  })

  it('is false for another amount', () => {
    expect(sameMoney(eur(4999), eur(4998))).toBe(false)
  })

  it('is false for another currency, zero too', () => {
    expect(sameMoney(eur(4999), usd(4999))).toBe(false)
    expect(sameMoney(eur(0), usd(0))).toBe(false)
  })

  it('is false for an amount that is none', () => {
    expect(sameMoney(eur(Number.NaN), eur(Number.NaN))).toBe(false)
  })
})

describe('compareMoney', () => {
  it.each([
    [1, 2, -1],
    [2, 1, 1],
    [2, 2, 0],
    [0, -0, 0],
  ])('%i against %i gives %i', (a, b, order) => {
    expect(compareMoney(eur(a), eur(b))).toBe(order)
  })

  it('orders amounts of a withdrawn currency too', () => {
    expect(compareMoney({ minorUnits: 1, currency: 'BGN' }, { minorUnits: 2, currency: 'BGN' })).toBe(-1)
  })

  it('refuses different currencies', () => {
    const error = refusal(() => compareMoney(eur(1), usd(1)))
    expect(error.code).toBe('invalid-input')
    expect(error.issues.map(({ path }) => path)).toEqual(['currency'])
  })

  it.each([Number.NaN, -1, 0.5])('refuses %d minor units on either side', (minorUnits) => {
    for (const pair of [() => compareMoney(eur(minorUnits), eur(1)), () => compareMoney(eur(1), eur(minorUnits))]) {
      expect(refusal(pair).issues.map(({ path }) => path)).toEqual(['minorUnits'])
    }
  })

  it('agrees with sameMoney', () => {
    fc.assert(
      fc.property(fc.nat(5), fc.nat(5), (a, b) => {
        expect(compareMoney(eur(a), eur(b)) === 0).toBe(sameMoney(eur(a), eur(b)))
      }),
    )
  })
})
