import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkAge } from '../../src/preflight/check-age.ts'
import { compareAmount } from '../../src/preflight/compare-amount.ts'
import { compareCard } from '../../src/preflight/compare-card.ts'
import type { Findings } from '../../src/preflight/findings.ts'

const codes = ({ problems, warnings }: Findings) => [...problems, ...warnings].map(({ code }) => code)
const isProblem = ({ problems }: Findings) => problems.length > 0

const eur = (minorUnits: number) => ({ minorUnits, currency: 'EUR' })

describe('the amount', () => {
  it('may be what was authenticated', () => {
    expect(codes(compareAmount(eur(4999), eur(4999)))).toEqual([])
  })

  it('must not be more, by one minor unit neither', () => {
    expect(codes(compareAmount(eur(4999), eur(5000)))).toEqual(['amount-differs'])
    expect(isProblem(compareAmount(eur(4999), eur(5000)))).toBe(true)
  })

  it('may be less, which is said', () => {
    expect(codes(compareAmount(eur(4999), eur(4998)))).toEqual(['less-than-authenticated'])
    expect(isProblem(compareAmount(eur(4999), eur(4998)))).toBe(false)
  })

  it('must not be in another currency, however little', () => {
    expect(codes(compareAmount(eur(4999), { minorUnits: 0, currency: 'JPY' }))).toEqual(['currency-differs'])
  })

  it('is told under the name of its field', () => {
    const found = [
      compareAmount(undefined, eur(1)),
      compareAmount(eur(4999), { minorUnits: 1, currency: 'JPY' }),
      compareAmount(eur(4999), eur(5000)),
      compareAmount(eur(4999), eur(4998)),
    ]
    for (const { problems, warnings } of found) {
      expect([...problems, ...warnings].map(({ field }) => field)).toEqual(['amount'])
    }
  })

  it('is a problem exactly where it is more, or in another currency', () => {
    const money = fc.record({ minorUnits: fc.nat(), currency: fc.constantFrom('EUR', 'JPY') })
    fc.assert(
      fc.property(money, money, (authenticated, charged) => {
        const fits = authenticated.currency === charged.currency && charged.minorUnits <= authenticated.minorUnits
        expect(isProblem(compareAmount(authenticated, charged))).toBe(!fits)
      }),
    )
  })
})

describe('the card', () => {
  const card = { first6: '400000', last4: '1000' }

  it.each([card, { first6: '400000' }, { last4: '1000' }])('may be the one that was authenticated: %j', (charged) => {
    expect(codes(compareCard(card, charged))).toEqual([])
  })

  it.each([{ first6: '520000', last4: '1000' }, { last4: '1001' }])('must not be another: %j', (charged) => {
    expect(codes(compareCard(card, charged))).toEqual(['card-differs'])
  })

  it.each([
    [undefined, card],
    [card, undefined],
    [{ first6: '400000' }, { last4: '1000' }],
    [{}, {}],
  ])('is not checked where no digits are known on both sides: %j, %j', (authenticated, charged) => {
    expect(codes(compareCard(authenticated, charged))).toEqual(['not-checked'])
  })
})

describe('the age', () => {
  const at = '2026-01-31T09:30:00.000Z'
  const then = Date.parse(at)
  const day = 86_400_000

  it.each([
    [0, []],
    [90 * day, []],
    [90 * day + 1, ['too-old']],
    [-10 * 60_000, []],
    [-10 * 60_000 - 1, ['time-implausible']],
  ])('of %d ms amounts to %j', (age, found) => {
    expect(codes(checkAge(at, then + age, 90))).toEqual(found)
  })

  it('is told under the name of its field', () => {
    const fieldsOf = ({ problems, warnings }: Findings) => [...problems, ...warnings].map(({ field }) => field)
    for (const found of [
      checkAge(undefined, then, 90),
      checkAge('yesterday', then, 90),
      checkAge(at, then + 91 * day, 90),
    ]) {
      expect(fieldsOf(found)).toEqual(['authenticatedAt'])
    }
  })

  it('can be limited otherwise', () => {
    expect(codes(checkAge(at, then + 8 * day, 7))).toEqual(['too-old'])
    expect(codes(checkAge(at, then + 180 * day, 365))).toEqual([])
  })

  it('is implausible where the time cannot be read', () => {
    expect(codes(checkAge('yesterday', then, 90))).toEqual(['time-implausible'])
  })

  it('is not checked where the time is not known', () => {
    expect(codes(checkAge(undefined, then, 90))).toEqual(['not-checked'])
  })
})
