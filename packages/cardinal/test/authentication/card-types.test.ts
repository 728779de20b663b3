import { describe, expect, it } from 'vitest'
import { schemesOfCardTypes } from '../../src/authentication/card-types.ts'

describe('the scheme of a card type', () => {
  it.each([
    ['visa', ['VSA', 'VSD', 'VSE']],
    ['mastercard', ['MSC']],
    ['maestro', ['MAE', 'MAEI']],
    ['amex', ['AMX']],
    ['discover', ['DSC']],
    ['diners', ['DIN', 'CBLA']],
    ['jcb', ['JCB']],
    ['cartes-bancaires', ['CB', 'CTB']],
  ])('is %s for %j', (scheme, types) => {
    const found = Object.keys(schemesOfCardTypes).filter((type) => schemesOfCardTypes[type] === scheme)
    expect(found.toSorted()).toEqual(types.toSorted())
  })
})
