import { describe, expect, it } from 'vitest'
import { dataOf, fits } from '../../../src/checkout/authentication/flow-data.ts'
import { body, clientOver, final, paymentInput, token, transaction } from '../sample.ts'
import { request } from './flow-sample.ts'

const asked = {
  flow: 'checkout',
  checkout_token: token,
  unique_token: paymentInput.unique_token,
  amount: '398.00',
} as const

/** A payment as Shopify tells it. */
const told = async (fields: object) => (await clientOver(final(fields)).client.getPayment(token, 1071573807)).payment

describe('what a state keeps of a request', () => {
  it('is enough to know the payment again', () => {
    expect(dataOf(request)).toEqual(asked)
    expect(dataOf({ ...request, test: false })).toEqual({ ...asked, test: false })
  })
})

describe('a payment is the one that was asked for', () => {
  it.each([
    ['in all that Shopify tells', { transaction: transaction('success') }],
    ['where it tells of no transaction', {}],
    ['where it tells no key', { unique_token: null }],
    ['where it tells of no checkout', { checkout: null, transaction: transaction('success') }],
    ['where it tells no token of the checkout', { checkout: { presentment_currency: 'USD' } }],
    ['where the transaction has no kind', { transaction: transaction('success', { kind: null }) }],
    ['where the transaction has no amount', { transaction: transaction('success', { amount: null }) }],
    ['where the transaction has no currency', { transaction: transaction('success', { currency: null, amount: '1' }) }],
  ])('%s', async (_what, fields) => {
    expect(fits(asked, await told(fields))).toBe(true)
  })

  it.each(['authorization', 'sale', 'capture'])('where its transaction is a kind of payment: %s', async (kind) => {
    expect(fits(asked, await told({ transaction: transaction('success', { kind }) }))).toBe(true)
  })

  it.each(['refund', 'void'])('and no other event: %s', async (kind) => {
    expect(fits(asked, await told({ transaction: transaction('success', { kind }) }))).toBe(false)
  })

  it('and of its amount, where nobody says that the buyer pays in another currency', async () => {
    const other = { transaction: transaction('success', { amount: '1.00' }) }
    expect(fits(asked, await told(other))).toBe(false)
    expect(fits(asked, await told({ ...other, checkout: { token } }))).toBe(false)
    expect(fits(asked, await told({ ...other, checkout: { token, presentment_currency: 'CAD' } }))).toBe(true)
  })

  it('and no test where the shop is said to be live', async () => {
    const tested = await told({ transaction: transaction('success', { test: true }) })
    expect(fits({ ...asked, test: false }, tested)).toBe(false)
    expect(fits({ ...asked, test: true }, tested)).toBe(true)
    expect(fits(asked, tested)).toBe(true)
    expect(fits({ ...asked, test: false }, await told({}))).toBe(true)
  })

  it('and no other where its id is known', async () => {
    const { payment } = body()
    expect(fits({ ...asked, payment_id: payment.id }, await told({}))).toBe(true)
    expect(fits({ ...asked, payment_id: payment.id + 1 }, await told({}))).toBe(false)
  })
})
