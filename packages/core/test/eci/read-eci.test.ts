import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eciTables } from '../../src/eci/eci-tables.ts'
import { readEci } from '../../src/eci/read-eci.ts'
import type { AuthenticationStatus } from '../../src/result/authentication-result.ts'

const likeVisa = ['visa', 'amex', 'jcb', 'discover', 'diners', 'unionpay', 'elo', 'eftpos']
const ofVisa = ['05 authenticated', '06 attempted', '07 not-authenticated']
const mastercardBase = ['02 authenticated', '01 attempted', '00 not-authenticated']
const ofMastercard = [
  ...mastercardBase,
  '04 data-only',
  '06 exempted',
  '07 recurring',
  'N0 non-payment',
  'N2 non-payment',
]

const expected = [
  ...likeVisa.map((scheme) => ({ scheme, rows: ofVisa })),
  { scheme: 'mastercard', rows: ofMastercard },
  { scheme: 'maestro', rows: ofMastercard },
  { scheme: 'cartes-bancaires', rows: [...ofVisa, ...mastercardBase] },
]

const withoutAuthentication: AuthenticationStatus[] = ['failed', 'rejected', 'unavailable', 'not-enrolled', 'bypassed']
const fitting: Readonly<Record<string, readonly AuthenticationStatus[]>> = {
  'visa 05': ['authenticated'],
  'visa 06': ['attempted'],
  'visa 07': [...withoutAuthentication, 'informational'],
  'mastercard 02': ['authenticated'],
  'mastercard 01': ['attempted'],
  'mastercard 00': [...withoutAuthentication, 'informational'],
  'mastercard 04': ['informational'],
  'mastercard 06': ['informational'],
  'mastercard 07': ['authenticated'],
  'mastercard N0': withoutAuthentication,
  'mastercard N2': ['authenticated'],
}
const claims: AuthenticationStatus[] = [...withoutAuthentication, 'authenticated', 'attempted', 'informational']

describe('readEci', () => {
  it.each(expected)('reads the table of $scheme, and no other ECI', ({ scheme, rows }) => {
    const read = rows.map((row) => row.slice(0, 2)).map((eci) => `${eci} ${readEci({ eci, scheme }).outcome}`)
    expect(read).toEqual(rows)
    const inTable = new Set((eciTables[scheme] ?? []).map(({ eci }) => eci))
    expect([...inTable].toSorted()).toEqual(rows.map((row) => row.slice(0, 2)).toSorted())
  })

  it('has a table for each of these schemes and no other', () => {
    expect(Object.keys(eciTables).toSorted()).toEqual(expected.map(({ scheme }) => scheme).toSorted())
  })

  it.each(Object.entries(fitting))('%s fits exactly the statuses beside which the scheme uses it', (key, statuses) => {
    const [scheme = '', eci = ''] = key.split(' ')
    const fits = claims.filter((status) => readEci({ eci, scheme, status }).fits)
    expect(fits.toSorted()).toEqual(statuses.toSorted())
  })

  it('fits a status that claims nothing', () => {
    expect(readEci({ eci: '05', scheme: 'visa' }).fits).toBe(true)
    expect(readEci({ eci: '05', scheme: 'visa', status: 'pending' }).fits).toBe(true)
    expect(readEci({ eci: '05', scheme: 'visa', status: 'unknown' }).fits).toBe(true)
  })

  it("tells Visa's two meanings of 07 apart by the status", () => {
    expect(readEci({ eci: '07', scheme: 'visa', status: 'failed' }).outcome).toBe('not-authenticated')
    expect(readEci({ eci: '07', scheme: 'visa', status: 'informational' }).outcome).toBe('data-only')
    expect(readEci({ eci: '07', scheme: 'visa', status: 'authenticated' }).outcome).toBe('not-authenticated')
  })

  it('marks the rows on which sources disagree, and only those', () => {
    const disputed = expected.flatMap(({ scheme, rows }) =>
      rows
        .map((row) => row.slice(0, 2))
        .filter((eci) => readEci({ eci, scheme }).disputed)
        .map((eci) => `${scheme} ${eci}`),
    )
    expect(disputed).toEqual(['mastercard 01', 'mastercard N2', 'maestro 01', 'maestro N2', 'cartes-bancaires 01'])
  })

  it('names its sources and a meaning for every row', () => {
    for (const [scheme, rows] of Object.entries(eciTables)) {
      for (const { eci } of rows) {
        const { sources, meaning } = readEci({ eci, scheme })
        expect(sources.length).toBeGreaterThan(0)
        expect(sources.every((source) => source.startsWith('https://'))).toBe(true)
        expect(meaning).toMatch(/^[A-Z].*\.$/)
      }
    }
  })

  it('knows nothing without a scheme, with an unknown one, and of an ECI that the scheme lacks', () => {
    for (const facts of [{ eci: '05' }, { eci: '05', scheme: 'dankort' }, { eci: '05', scheme: 'toString' }]) {
      expect(readEci(facts)).toEqual({
        meaning: 'Without a known scheme an ECI means nothing.',
        outcome: 'unknown',
        fits: false,
        sources: [],
      })
    }
    expect(readEci({ eci: '05', scheme: 'mastercard' })).toEqual({
      meaning: 'The scheme has no such ECI.',
      outcome: 'unknown',
      fits: false,
      sources: [],
    })
  })

  it('never throws, whatever it is given', () => {
    fc.assert(
      fc.property(fc.string(), fc.option(fc.string(), { nil: undefined }), (eci, scheme) => {
        expect(readEci({ eci, scheme }).outcome).toBeTypeOf('string')
      }),
    )
  })
})
