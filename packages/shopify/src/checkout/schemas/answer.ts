import type { Answer } from '@three-ds/core'
import type { ShopifyAnsweredVersion } from '../../api-version.ts'
import type { ShopifyPaymentAnswerFields } from '../../authentication/standing.ts'
import type { ShopifyPayment } from './payment.ts'

type Common = ShopifyPaymentAnswerFields & {
  readonly payment: ShopifyPayment
  /** Ours: which version of the API answered. */
  readonly apiVersion: ShopifyAnsweredVersion
}

/**
 * What a call about one payment answers. `kind` is ours:
 *
 * - `action-required`: the cardholder has to go to `redirectUrl`, and the payment is asked for meanwhile.
 * - `processing`: not decided, or held for review (`standing.status` is `in-review`, and nothing more will come).
 * - `succeeded`: paid, or the checkout has become an order. `declined`: final, a value, not an error.
 * - `unrecognized`: final by its status, and nothing in it tells how, or its transaction gave the money back (a void, a refund);
 *   or an address that no cardholder may be sent to. Never a decline, never success.
 */
export type ShopifyPaymentAnswer = Answer<
  | (Common & { readonly kind: 'action-required'; readonly redirectUrl: string })
  | (Common & {
      readonly kind: 'processing'
      /** How long Shopify asks to wait, in milliseconds. */
      readonly retryAfterMs?: number
    })
  | (Common & { readonly kind: 'succeeded' | 'declined' | 'unrecognized' })
>

/** All payments of a checkout. */
export type ShopifyPaymentsAnswer = Answer<{
  readonly payments: readonly ShopifyPayment[]
  readonly apiVersion: ShopifyAnsweredVersion
}>

/** How many payments a checkout has. */
export type ShopifyPaymentCountAnswer = Answer<{
  readonly count: number
  readonly apiVersion: ShopifyAnsweredVersion
}>
