import { describe, expect, it } from 'vitest'
import { dataOf, knownOf, learn } from '../../src/authentication/flow-data.ts'
import { request, session } from './flow-sample.ts'

const kept = {
  jtis: [session.jti],
  merchant_reference: 'order-1',
  threeds_contract_id: 'contract-1',
  amount: 1999,
  currency_code: 'EUR',
}

const { card: _card, ...cardless } = request.lookup

describe('what a state keeps of a request', () => {
  it('is the order, and four digits of a card in the clear', () => {
    expect(dataOf(request)).toEqual({ ...kept, last4: '2503' })
  })

  it.each([
    ['a stored card', { card: 'card-1' }],
    ['a token', { reuse_token: 'reuse-token-0123456789' }],
  ])('has no digits of %s', (_what, source) => {
    expect(dataOf({ session, lookup: { ...cardless, ...source } as typeof request.lookup })).toEqual(kept)
  })

  it('has the scheme, where the type of the card tells it', () => {
    expect(dataOf({ ...request, lookup: { ...request.lookup, card_type: 'VSD' } })).toMatchObject({ scheme: 'visa' })
    expect(dataOf({ ...request, lookup: { ...request.lookup, card_type: 'JAL' } })).not.toHaveProperty('scheme')
  })

  it('has each session once, the newest first', () => {
    const earlierSessions = ['b', 'a', session.jti].map((jti) => ({ ...session, jti }))
    expect(dataOf({ ...request, earlierSessions }).jtis).toEqual([session.jti, 'b', 'a'])
  })
})

describe('what a lookup tells for later', () => {
  const before = { ...kept, scheme: 'visa' }

  it('is its ids, and the scheme that ran it', () => {
    const told = { transaction_id: 't', authentication_id: 'a', card_brand: 'MASTERCARD' }
    expect(learn(before, told)).toEqual({
      ...kept,
      scheme: 'mastercard',
      transaction_id: 't',
      authentication_id: 'a',
    })
  })

  it('leaves the scheme that was known, where it names none', () => {
    expect(learn(before, {})).toEqual(before)
    expect(learn(before, { card_brand: 'CARD OF TOMORROW' })).toEqual(before)
  })
})

describe('what the wire leaves out', () => {
  it('is the amount, the scheme, and a card where its digits are known', () => {
    const amount = { minorUnits: 1999, currency: 'EUR' }
    expect(knownOf({ ...kept, scheme: 'visa', last4: '2503' }, { flow: 'challenge' })).toEqual({
      flow: 'challenge',
      amount,
      scheme: 'visa',
      card: { last4: '2503' },
    })
    expect(knownOf(kept)).toEqual({ amount, scheme: undefined, card: undefined })
  })
})
