import { cardSchema, paymentSchema, standaloneSchema } from '@three-ds/finaro'
import { describe, expect, it } from 'vitest'
import { fixture } from '../fixture.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { cardToken, clientOver, payment, standaloneRequest } from '../sample.ts'

const { card, customer, threeDSecure, transaction } = standaloneRequest

/** Paths that a standalone request is refused for; nothing is sent. */
async function refusedPaths(more: object): Promise<readonly string[]> {
  const { client, gateway } = clientOver()
  const error = await refusal(() => client.standalone({ ...standaloneRequest, ...more }))
  expect([error.code, error.outcome, error.operation]).toEqual(['invalid-input', 'not-sent', 'standalone'])
  expect(gateway.calls).toEqual([])
  return [...new Set(pathsOf(error))]
}

describe('the requests that Finaro prints', () => {
  it.each(['request-standalone-cardnumber.json', 'request-standalone-token-gtv.json'])('are taken: %s', (name) => {
    expect(standaloneSchema.safeParse(fixture(name)).error).toBeUndefined()
  })

  it.each(['request-sale-token.json', 'request-authorization-number.json'])('are taken: %s', (name) => {
    expect(paymentSchema.safeParse(fixture(name)).error).toBeUndefined()
  })
})

describe('a standalone request', () => {
  it.each([
    ['a missing field', { completionUrl: undefined }, 'completionUrl'],
    ['a misspelt field', { completionURL: 'https://shop.example/' }, 'completionURL'],
    [
      'a misspelt field inside',
      { threeDSecure: { ...threeDSecure, challengeWindow: '05' } },
      'threeDSecure.challengeWindow',
    ],
    ['a relative return address', { completionUrl: '/return' }, 'completionUrl'],
    ['a return address that runs', { completionUrl: 'javascript:alert(1)' }, 'completionUrl'],
    ['no amount', { amount: { total: 0 } }, 'amount.total'],
    ['an amount below zero', { amount: { total: -1 } }, 'amount.total'],
    ['an amount as text', { amount: { total: '19.99' } }, 'amount.total'],
    ['more decimals than the currency has', { amount: { total: 19.999 } }, 'amount.total'],
    ['a sum of floats', { amount: { total: 0.1 + 0.2 } }, 'amount.total'],
    ['decimals of a currency without', { amount: { total: 5.5 }, currencyCode: 'JPY' }, 'amount.total'],
    ['a currency in lower case', { currencyCode: 'eur' }, 'currencyCode'],
    ['an invoice that is too long', { transaction: { invoice: '12345678901' } }, 'transaction.invoice'],
    ['an invoice with marks', { transaction: { invoice: 'order-7' } }, 'transaction.invoice'],
    ['notes without end', { transaction: { ...transaction, notes: 'x'.repeat(4097) } }, 'transaction.notes'],
    ['no card', { card: {} }, 'card.number'],
    ['a card named twice', { card: { ...card, token: { value: cardToken } } }, 'card.token'],
    ['a number without its date', { card: { number: card.number } }, 'card.expirationDate'],
    ['a date with a thirteenth month', { card: { ...card, expirationDate: 1325 } }, 'card.expirationDate'],
    ['a month zero', { card: { ...card, expirationDate: 25 } }, 'card.expirationDate'],
    ['a date as text', { card: { ...card, expirationDate: '1225' } }, 'card.expirationDate'],
    ['a token that is too long', { card: { token: { value: 'x'.repeat(17) } } }, 'card.token.value'],
    ['a name that is too long', { customer: { ...customer, firstName: 'x'.repeat(31) } }, 'customer.firstName'],
    [
      'an address line that is too long',
      { customer: { ...customer, addressLine1: 'x'.repeat(31) } },
      'customer.addressLine1',
    ],
    ['a postal code with a hyphen', { customer: { ...customer, postalCode: '12-345' } }, 'customer.postalCode'],
    ['a country in three letters', { customer: { ...customer, country: 'DEU' } }, 'customer.country'],
    ['a phone without its country', { customer: { ...customer, phoneNumber: '1' } }, 'customer.phoneCountry'],
    [
      'a color depth that Finaro does not take',
      { threeDSecure: { ...threeDSecure, browser: { ...threeDSecure.browser, colorDepth: '30' } } },
      'threeDSecure.browser.colorDepth',
    ],
    [
      'a user agent that is too long',
      { threeDSecure: { ...threeDSecure, headerContent: 'x'.repeat(256) } },
      'threeDSecure.headerContent',
    ],
    [
      'other addresses without the one that is delivered to',
      { threeDSecure: { ...threeDSecure, addressMatch: false } },
      'customer.shipping',
    ],
    ['a time without its offset', { dateTime: '2026-06-25T09:00:00.000' }, 'dateTime'],
  ])('is refused for %s', async (_what, more, path) => {
    expect(await refusedPaths(more)).toEqual([path])
  })

  it('is refused once for an amount below zero, which is no matter of decimals', async () => {
    const { client } = clientOver()
    const { issues } = await refusal(() => client.standalone({ ...standaloneRequest, amount: { total: -1 } }))
    expect(issues).toHaveLength(1)
  })

  it('is refused for everything at once', async () => {
    expect(await refusedPaths({ amount: { total: 0 }, currencyCode: 'eur', card: {} })).toEqual(
      expect.arrayContaining(['amount.total', 'currencyCode', 'card.number']),
    )
  })

  it('is taken with the address that is delivered to, where the addresses differ', () => {
    const shipping = { addressLine1: '1 Other St', city: 'Riga', country: 'LV', postalCode: 'LV1010' }
    const request = {
      ...standaloneRequest,
      customer: { ...customer, shipping },
      threeDSecure: { ...threeDSecure, addressMatch: false },
    }
    expect(standaloneSchema.safeParse(request).success).toBe(true)
  })

  it('never repeats a value: any of them may be a card number', async () => {
    const { client } = clientOver()
    const number = '4012000098765439x'
    const error = await refusal(() =>
      client.standalone({ ...standaloneRequest, card: { number, expirationDate: 1225 } }),
    )
    expect(pathsOf(error)).toEqual(['card.number'])
    expect(JSON.stringify(error) + String(error)).not.toContain('40120000')
  })
})

describe('an expiration date', () => {
  it.each([100, 125, 930, 1225, 1299])('may be %i', (expirationDate) => {
    expect(cardSchema.safeParse({ number: card.number, expirationDate }).success).toBe(true)
  })
})

describe('a payment', () => {
  it.each([
    ['an indicator of two digits', { threeDSecure: { cryptogram: 'x', ecommIndicator: '05' } }],
    ['a cryptogram that is too long', { threeDSecure: { cryptogram: 'x'.repeat(81), ecommIndicator: '5' } }],
    [
      'a security level of two digits',
      { threeDSecure: { cryptogram: 'x', ecommIndicator: '5', securityLevelIndicator: '21' } },
    ],
    ['a tax below zero', { amount: { total: 1, tax: -1 } }],
    ['stray digits', { amount: { total: 19.990_000_000_000_002 } }],
    ['a clerk of six digits', { clerk: { numericId: 100_000 } }],
    [
      'five descriptors',
      { transaction: { invoice: '1', purchaseCard: { productDescriptors: ['a', 'b', 'c', 'd', 'e'] } } },
    ],
  ])('is refused for %s', (_what, more) => {
    expect(paymentSchema.safeParse({ ...payment, ...more }).success).toBe(false)
  })
})
