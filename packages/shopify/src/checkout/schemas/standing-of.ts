import { present } from '@three-ds/core'
import { moneyOf } from '../../authentication/money-of.ts'
import type { ShopifyStanding } from '../../authentication/standing.ts'
import type { PaymentOutcome } from './outcome-of.ts'
import type { ShopifyPayment } from './payment.ts'

/** Core keeps 256 and 4096 characters of an untrusted text. */
const code = (text: string | undefined) => text?.slice(0, 256)
const words = (text: string | undefined) => text?.slice(0, 4096)

/** What Shopify says beside an outcome: the gateway's own words before Shopify's. */
const messageOf = ({ transaction, payment_processing_error_message }: ShopifyPayment): string | undefined =>
  present({ message: transaction?.message }).message ?? payment_processing_error_message

/**
 * A payment with its outcome, as the bridges take it. A message beside a charge is a note: the payment stands. No code of
 * Shopify's tells a failed authentication from another decline.
 */
export function standingOf(payment: ShopifyPayment, outcome: PaymentOutcome): ShopifyStanding {
  const { id, transaction, payment_processing_error_message: error } = payment
  const amount = moneyOf(transaction?.amount, transaction?.currency)
  const facts = { id: String(id), providerStatus: code(transaction?.status) ?? '', ...(amount && { amount }) }
  if (outcome === 'declined') {
    const said = present({ code: code(transaction?.error_code), text: words(messageOf(payment)) })
    return { ...facts, status: 'declined', decline: { kind: 'undistinguished', ...said } }
  }
  return { ...facts, status: outcome, ...present({ note: words(error) }) }
}
