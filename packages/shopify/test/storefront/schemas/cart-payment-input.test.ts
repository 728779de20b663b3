import { shopifyCartPaymentSchema } from '@three-ds/shopify/storefront'
import { describe, expect, it } from 'vitest'
import { pathsOf, refusal } from '../../refusal.ts'
import { cartId, cartPayment, clientOver } from '../sample.ts'

const { amount, directPaymentMethod } = cartPayment
const { billingAddress } = directPaymentMethod
const header = { ephemeralPublicKey: 'k', publicKeyHash: 'h', transactionId: 't' }
const applePayWalletContent = { billingAddress, data: 'd', header, signature: 's', version: 'EC_v1' }

describe('the payment of a cart', () => {
  it.each([
    ['a card', { directPaymentMethod }],
    [
      'a card that somebody else keeps',
      { directPaymentMethod: { ...directPaymentMethod, cardSource: 'SAVED_CREDIT_CARD' } },
    ],
    ['nothing to pay', { freePaymentMethod: { billingAddress: {} } }],
    ['Shop Pay', { walletPaymentMethod: { shopPayWalletContent: { billingAddress, sessionToken: 't' } } }],
    ['Apple Pay', { walletPaymentMethod: { applePayWalletContent } }],
  ])('may be %s', (_what, method) => {
    const payment = { amount, sourceIdentifier: 'order-1', ...method }
    expect(shopifyCartPaymentSchema.parse(payment)).toEqual(payment)
  })

  it.each([
    ['payment.directPaymentMethod', { amount }],
    ['payment.directPaymentMethod', { ...cartPayment, freePaymentMethod: { billingAddress } }],
    ['payment.walletPaymentMethod.applePayWalletContent', { amount, walletPaymentMethod: {} }],
    [
      'payment.walletPaymentMethod.applePayWalletContent',
      {
        amount,
        walletPaymentMethod: {
          applePayWalletContent,
          shopPayWalletContent: { billingAddress, sessionToken: 'planted' },
        },
      },
    ],
    ['payment.directPaymentMethod.sessionId', { amount, directPaymentMethod: { billingAddress, sessionId: '' } }],
    ['payment.directPaymentMethod.billingAddress', { amount, directPaymentMethod: { sessionId: 'planted' } }],
    [
      'payment.directPaymentMethod.cardSource',
      { amount, directPaymentMethod: { ...directPaymentMethod, cardSource: 'planted' } },
    ],
    ['payment.amount.amount', { ...cartPayment, amount: { amount: 398, currencyCode: 'USD' } }],
    ['payment.amount.amount', { ...cartPayment, amount: { amount: '-1', currencyCode: 'USD' } }],
    ['payment.amount.currencyCode', { ...cartPayment, amount: { amount: '1', currencyCode: 'planted' } }],
    ['payment.sourceIdentifer', { ...cartPayment, sourceIdentifer: 'planted' }],
  ])('names %s, and no value', async (path, payment) => {
    // JavaScript passes what the types forbid.
    const error = await refusal(() => clientOver().client.updateCartPayment(cartId, payment as never))
    expect([error.code, error.outcome]).toEqual(['invalid-input', 'not-sent'])
    expect(pathsOf(error)).toEqual([path])
    expect(JSON.stringify(error) + error.message).not.toContain('planted')
  })
})
