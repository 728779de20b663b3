import type { JsonObject } from '@three-ds/core'
import { endMessages } from '../data/messages.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { isOver } from '../state/look-at-payment.ts'
import { isCharged, type StoredPayment } from '../state/stored-payment.ts'
import { restDecimal } from './decimal.ts'
import { pageUrl } from './page-url.ts'

const card = {
  first_name: 'Bob',
  last_name: 'Norman',
  first_digits: '424242',
  last_digits: '4242',
  brand: 'bogus',
  expiry_month: 9,
  expiry_year: 2030,
  customer_id: null,
} as const

const isoTime = (ms: number | undefined): string | null => (ms === undefined ? null : new Date(ms).toISOString())

/** An error that charges nothing was never put to the card: it leaves no transaction. */
const hasTransaction = (payment: StoredPayment): boolean => isOver(payment) && payment.end !== 'error'

function transactionOf(payment: StoredPayment): JsonObject | null {
  if (!hasTransaction(payment)) return null
  const { session, money, end, endedAt } = payment
  const isBare = session.bare === true
  return {
    id: Number(payment.id) + 1,
    amount: restDecimal(money),
    authorization: null,
    created_at: isoTime(endedAt),
    currency: money.currency,
    error_code: end === 'declined' && !isBare ? 'card_declined' : null,
    parent_id: null,
    gateway: 'bogus',
    kind: isBare ? 'authorization' : 'sale',
    message: isBare ? null : endMessages[end],
    status: isCharged(end) ? 'success' : 'failure',
    test: true,
    receipt: {},
    location_id: null,
    user_id: null,
    device_id: null,
    payment_details: null,
  }
}

/** The payment as it is nested in lists: without its checkout, and without `next_action`. */
export function renderListedPayment(payment: StoredPayment): JsonObject {
  const { id, key, session, end } = payment
  const tells = isOver(payment) && session.bare !== true
  return {
    id: Number(id),
    unique_token: key,
    payment_processing_error_message: tells ? endMessages[end] : null,
    fraudulent: isOver(payment) && session.fraudulent === true,
    transaction: transactionOf(payment),
    credit_card: session.bare === true ? null : card,
  }
}

/**
 * A payment. Before 2019-10 there is no `next_action`.
 *
 * Sources: Shopify/shopify-app-js, `payment.test.ts` of 2024-01; what a redirect looks like is not public, and follows Shopify's
 * "Authenticating payments with 3D Secure" (seed document).
 */
export function renderCheckoutPayment(fake: FakeShopify, payment: StoredPayment): JsonObject {
  const { id, session, money, end, endedAt, purchaseId, knowsRedirects } = payment
  const isCompleted = isOver(payment) && isCharged(end) && session.bare !== true
  return {
    ...renderListedPayment(payment),
    ...(knowsRedirects ? { next_action: { redirect_url: pageUrl(fake, payment) } } : {}),
    checkout: {
      token: purchaseId,
      completed_at: isCompleted ? isoTime(endedAt) : null,
      order_id: isCompleted ? Number(id) + 2 : null,
      order_status_url: null,
      order: null,
      payment_due: restDecimal(money),
      currency: money.currency,
      presentment_currency: money.currency,
      payment_url: `${fake.origin}/cardserver/sessions`,
      web_url: `${fake.origin}/checkouts/${purchaseId}`,
    },
  }
}
