import { describe, expect, it } from 'vitest'
import { cardFacts } from '../../src/authentication/card-facts.ts'

describe('what an expanded card tells', () => {
  it('is the digits, and the scheme that ran the authentication', () => {
    const card = { iin: '400000', last_4_digits: '1000', scheme: 'visa', preferred_scheme: 'carte bancaire' }
    expect(cardFacts(card)).toEqual({ scheme: 'cartes-bancaires', card: { first6: '400000', last4: '1000' } })
  })

  it.each(['40000', '4000000', '40000a', 'a40000', 400000, null])('is no %j for the first six digits', (iin) => {
    expect(cardFacts({ iin, last_4_digits: '1000' })).toEqual({ card: { last4: '1000' } })
  })

  it('is no card where it tells no digits', () => {
    expect(cardFacts({ iin: '4000', last_4_digits: '' })).toEqual({})
    expect(cardFacts(undefined)).toEqual({})
  })
})
