import { describe, expect, it } from 'vitest'
import { fits, paymentDataOf } from '../../../src/storefront/authentication/payment-flow-data.ts'
import { clientOver, node, payment, paymentId } from '../sample.ts'
import { card } from './flow-sample.ts'

const asked = {
  flow: 'payment',
  checkoutId: card.checkoutId,
  idempotencyKey: 'order-7',
  amount: '398.00',
  currencyCode: 'USD',
  test: false,
} as const

/** A payment as Shopify tells it. */
const told = (fields: object = {}) => clientOver(node(payment(fields))).client.getPayment(paymentId)

describe('what a state keeps of a request', () => {
  it('is enough to know the payment again', () => {
    expect(paymentDataOf(card)).toEqual(asked)
    expect(paymentDataOf({ ...card, payment: { ...card.payment, test: true } })).toEqual({ ...asked, test: true })
  })
})

describe('a payment is the one that was asked for', () => {
  it.each([
    ['in all that Shopify tells', {}],
    ['where it tells no key', { idempotencyKey: null }],
    ['where its key is blank', { idempotencyKey: '' }],
    ['where it tells no checkout', { checkout: null }],
    ['where it tells no amount', { amount: null }],
    ['where its amount does not read', { amount: { amount: 'much', currencyCode: 'USD' } }],
    ['where its amount is written otherwise', { amount: { amount: '398.000', currencyCode: 'USD' } }],
  ])('%s', async (_what, fields) => {
    expect(fits(asked, await told(fields))).toBe(true)
  })

  it('and no other where its id is known', async () => {
    expect(fits({ ...asked, paymentId }, await told())).toBe(true)
    expect(fits({ ...asked, paymentId: 'gid://shopify/Payment/556' }, await told())).toBe(false)
  })

  it('and no test, unless one was asked for', async () => {
    expect(fits(asked, await told({ test: true }))).toBe(false)
    expect(fits({ ...asked, test: true }, await told({ test: true }))).toBe(true)
    expect(fits({ ...asked, test: true }, await told())).toBe(true)
  })
})
