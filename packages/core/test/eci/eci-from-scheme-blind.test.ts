import { describe, expect, it } from 'vitest'
import { eciFromSchemeBlind } from '../../src/eci/eci-from-scheme-blind.ts'

const likeVisa = ['visa', 'amex', 'jcb', 'discover', 'diners', 'unionpay', 'elo', 'eftpos']

describe('eciFromSchemeBlind', () => {
  it.each(['mastercard', 'maestro'])('turns 5, 6, 7 into 02, 01, 00 for %s', (scheme) => {
    expect(['5', '6', '7'].map((text) => eciFromSchemeBlind(text, scheme))).toEqual(['02', '01', '00'])
  })

  it.each(likeVisa)('turns 5, 6, 7 into 05, 06, 07 for %s', (scheme) => {
    expect(['5', '6', '7'].map((text) => eciFromSchemeBlind(text, scheme))).toEqual(['05', '06', '07'])
  })

  it('takes a leading zero and blanks', () => {
    expect(eciFromSchemeBlind(' 05', 'mastercard')).toBe('02')
  })

  it('is undefined without a scheme, with an unknown one, and for a card with two brands', () => {
    expect(eciFromSchemeBlind('5')).toBeUndefined()
    expect(eciFromSchemeBlind('5', 'dankort')).toBeUndefined()
    expect(eciFromSchemeBlind('5', 'constructor')).toBeUndefined()
    expect(eciFromSchemeBlind('5', 'cartes-bancaires')).toBeUndefined()
  })

  it.each(['2', '02', '0', '8', 'N2', '', 'N/A'])('is undefined for %j, which is not scheme-blind', (text) => {
    expect(eciFromSchemeBlind(text, 'mastercard')).toBeUndefined()
    expect(eciFromSchemeBlind(text, 'visa')).toBeUndefined()
  })
})
