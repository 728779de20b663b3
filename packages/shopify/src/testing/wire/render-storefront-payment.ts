import type { JsonObject } from '@three-ds/core'
import { endMessages } from '../data/messages.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { isOver } from '../state/look-at-payment.ts'
import { gid } from '../state/make-id.ts'
import { isCharged, type StoredPayment } from '../state/stored-payment.ts'
import { pageUrl } from './page-url.ts'
import { renderMoney } from './render-money.ts'
import { renderStorefrontCheckout } from './render-storefront-checkout.ts'

function transactionOf(payment: StoredPayment): JsonObject | null {
  // An error that charges nothing was never put to the card: it leaves no transaction.
  if (!isOver(payment) || payment.end === 'error') return null
  const status = isCharged(payment.end) ? 'SUCCESS' : 'FAILURE'
  const amount = renderMoney(payment.money)
  return { __typename: 'Transaction', kind: 'SALE', status, statusV2: status, test: true, amount, amountV2: amount }
}

/**
 * A payment of the legacy Storefront API. It is a test payment, whatever was asked for: this is no live shop.
 *
 * Sources: Storefront API 2024-01, type `Payment` (schema in the npm package @shopify/hydrogen-react); Shopify, "Authenticating
 * payments with 3D Secure" (seed document), for what changes when.
 */
export const renderStorefrontPayment = (fake: FakeShopify, payment: StoredPayment): JsonObject => ({
  __typename: 'Payment',
  id: gid('Payment', payment.id),
  amount: renderMoney(payment.money),
  amountV2: renderMoney(payment.money),
  idempotencyKey: payment.key,
  ready: isOver(payment),
  errorMessage: isOver(payment) ? endMessages[payment.end] : null,
  nextActionUrl: pageUrl(fake, payment),
  test: true,
  transaction: transactionOf(payment),
  checkout: renderStorefrontCheckout(fake, payment.purchaseId, payment.money, [payment]),
  creditCard: { __typename: 'CreditCard', brand: 'bogus', firstDigits: '424242', lastDigits: '4242' },
})
