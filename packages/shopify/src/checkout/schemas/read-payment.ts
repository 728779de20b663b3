import { present } from '@three-ds/core'
import type { ShopifyStanding } from '../../authentication/standing.ts'
import { isVisitable } from '../../schemas/is-visitable.ts'
import { outcomeOf, type PaymentOutcome } from './outcome-of.ts'
import type { ShopifyPayment } from './payment.ts'
import { standingOf } from './standing-of.ts'

/** What a payment under an HTTP status comes down to: `kind` as in `ShopifyPaymentAnswer`. */
export type ShopifyPaymentReading = { readonly standing: ShopifyStanding } & (
  | { readonly kind: 'action-required'; readonly redirectUrl: string }
  | { readonly kind: 'processing' | 'succeeded' | 'declined' | 'unrecognized' }
)

/** 202 says that Shopify is still at it, whatever the fields say. */
const accepted = 202

function kindOf(outcome: PaymentOutcome): 'processing' | 'succeeded' | 'declined' | 'unrecognized' {
  switch (outcome) {
    case 'declined':
      return 'declined'
    case 'processing':
    case 'in-review':
      return 'processing'
    // Voided: nothing is left of it, and nobody declined it.
    case 'canceled':
    case 'unknown':
      return 'unrecognized'
    default:
      return 'succeeded'
  }
}

/**
 * Reads a payment together with its HTTP status. 202 with an address is a step for the cardholder, without one a payment that
 * is still processed; 200 is final, and the payment tells how it ended.
 *
 * For bodies that came some other way than through the client; the client's answers have it already.
 *
 * Source: Shopify's tutorial "Authenticating payments with 3D Secure", "HTTP response status".
 *
 * @param asked - `create` made the payment just now, and `read` asked how it stands: only a read is final without saying how
 * @param status - HTTP status: 200 is final, 202 is not
 * @param ownOrigin - the client's, where it calls this machine over plain http
 * @example
 * ```ts
 * import { readPayment, shopifyPaymentSchema } from '@three-ds/shopify/checkout'
 *
 * const payment = shopifyPaymentSchema.parse({ id: 7, transaction: { kind: 'sale', status: 'success' } })
 * console.log(readPayment('read', 200, payment).standing.status) // captured
 * ```
 */
export function readPayment(
  asked: 'create' | 'read',
  status: number,
  payment: ShopifyPayment,
  ownOrigin?: string,
): ShopifyPaymentReading {
  const outcome = status === accepted ? 'unknown' : outcomeOf(payment)
  if (outcome !== 'unknown') return { kind: kindOf(outcome), standing: standingOf(payment, outcome) }
  const { redirectUrl } = present({ redirectUrl: payment.next_action?.redirect_url })
  if (redirectUrl !== undefined) {
    if (!isVisitable(redirectUrl, ownOrigin)) return { kind: 'unrecognized', standing: standingOf(payment, 'unknown') }
    return { kind: 'action-required', redirectUrl, standing: standingOf(payment, 'not-attempted') }
  }
  // A payment that was just made may have nothing to tell yet; a final one that tells nothing is strange.
  if (asked === 'create' || status !== 200) return { kind: 'processing', standing: standingOf(payment, 'processing') }
  return { kind: 'unrecognized', standing: standingOf(payment, 'unknown') }
}
