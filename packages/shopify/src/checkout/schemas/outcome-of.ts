import { isObject, type UndeclinedPaymentStatus } from '@three-ds/core'
import type { ShopifyPayment } from './payment.ts'
import { transactionKinds } from './transaction-kinds.ts'

const byKind: ReadonlyMap<string, UndeclinedPaymentStatus> = new Map(Object.entries(transactionKinds))

/** How a payment ended, as far as its fields tell. */
export type PaymentOutcome = UndeclinedPaymentStatus | 'declined'

/** A success says what it left by its kind; without one it names no more than that it went well. */
const successOf = (kind: string | undefined): PaymentOutcome =>
  kind === undefined ? 'accepted' : (byKind.get(kind) ?? 'unknown')

const isBlank = (text = ''): boolean => text.trim() === ''

/** Has the checkout become an order? `maybe` where it names one whose id does not read: null is absent, so the key tells. */
function orderIn(checkout: ShopifyPayment['checkout']): 'yes' | 'maybe' | 'no' {
  if (checkout === undefined) return 'no'
  if (!isBlank(checkout.completed_at) || checkout.order_id !== undefined || isObject(checkout.order)) return 'yes'
  return 'order_id' in checkout ? 'maybe' : 'no'
}

/**
 * How a payment ended. The transaction's status tells first, then whether the checkout has become an order, then the error
 * message; completion alone tells nothing where it is missing, since Shopify's own samples of success lack it.
 *
 * `unknown` where none of them tells. An error of the transaction is no failure: Shopify tries to charge all the same.
 *
 * Source: github.com/Shopify/shopify-app-js, tests of the REST resource `payment` (2026-07); Shopify's tutorial
 * "Authenticating payments with 3D Secure", "3D Secure overview".
 */
export function outcomeOf({
  transaction,
  checkout,
  fraudulent,
  payment_processing_error_message: message,
}: ShopifyPayment): PaymentOutcome {
  const { status, kind } = transaction ?? {}
  if (status === 'failure') return 'declined'
  const order = orderIn(checkout)
  const ended = status === 'success' ? successOf(kind) : order === 'yes' ? 'accepted' : undefined
  if (ended !== undefined) return fraudulent === true ? 'in-review' : ended
  if (status === 'pending') return 'processing'
  return status === undefined && order === 'no' && !isBlank(message) ? 'declined' : 'unknown'
}
