import { describe, expect, it } from 'vitest'
import { parseScheme } from '../../src/codes/parse-scheme.ts'
import { schemeAliases } from '../../src/codes/scheme-aliases.ts'
import { schemeNames } from '../../src/codes/schemes.ts'

const spellings: Readonly<Record<keyof typeof schemeNames, readonly string[]>> = {
  visa: ['VS', 'VI', 'Visa', 'VISA', 'visa', 'Visa Debit', 'visa_credit', 'Visa Electron', 'V PAY'],
  mastercard: ['MC', 'master', 'MasterCard', 'MASTERCARD', 'mastercard debit', 'MASTERCARD_CREDIT'],
  maestro: ['Maestro', 'MAESTRO', 'Mastercard Maestro'],
  amex: ['AX', 'AE', 'amex', 'American Express', 'american_express', 'AMERICAN-EXPRESS'],
  jcb: ['JCB', 'jcb', 'JC'],
  discover: ['Discover', 'DS', 'NS', 'novus'],
  diners: ['diners', 'DC', 'diners_club', 'Diners Club International'],
  unionpay: ['UnionPay', 'union_pay', 'China UnionPay', 'CUP', 'UPI'],
  elo: ['Elo', 'ELO'],
  'cartes-bancaires': ['cartes-bancaires', 'cartes_bancaires', 'carte bancaire', 'CB'],
  eftpos: ['eftpos', 'EFTPOS', 'eftpos_australia', 'eftpos_au'],
}

const rows = Object.entries(spellings).flatMap(([scheme, texts]) => texts.map((text) => [text, scheme] as const))

describe('parseScheme', () => {
  it.each(rows)('knows %j as %s', (text, scheme) => {
    expect(parseScheme(text)).toBe(scheme)
  })

  it("knows this library's own spelling and the name that people read", () => {
    for (const [scheme, name] of Object.entries(schemeNames)) {
      expect(parseScheme(scheme)).toBe(scheme)
      expect(parseScheme(name)).toBe(scheme)
    }
  })

  it('has no alias that this list does not assert', () => {
    const asserted = rows.map(([text]) => text.toLowerCase().replace(/[\s_-]/g, ''))
    expect(Object.keys(schemeAliases).filter((alias) => !asserted.includes(alias))).toEqual([])
  })

  it('takes blanks around it', () => {
    expect(parseScheme(' VISA\n')).toBe('visa')
  })

  it.each(['', ' ', 'girocard', 'visa!', 'constructor', '__proto__', `visa${' '.repeat(100)}`])(
    'is undefined for %j rather than a guess',
    (text) => {
      expect(parseScheme(text)).toBeUndefined()
    },
  )

  it('answers a megabyte at once', () => {
    expect(parseScheme(' '.repeat(1_000_000))).toBeUndefined()
  })

  it('reads names of up to 64 characters, blanks and hyphens included', () => {
    expect(parseScheme(`visa${'-'.repeat(60)}`)).toBe('visa')
    expect(parseScheme(`visa${'-'.repeat(61)}`)).toBeUndefined()
  })
})
