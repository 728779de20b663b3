import { hasPassed, type Move, present } from '@three-ds/core'
import { toAuthenticationResult } from '../../authentication/to-authentication-result.ts'
import { toPaymentResult } from '../../authentication/to-payment-result.ts'
import type { ShopifyStorefrontCheckoutAnswer } from '../operations/get-checkout.ts'
import type { ShopifyStorefrontPaymentAnswer } from '../schemas/storefront-payment.ts'
import { pauseMs } from './pauses.ts'
import { fits, type ShopifyPaymentFlowData } from './payment-flow-data.ts'

/**
 * How long Shopify waits for the cardholder, in milliseconds. What comes after it is told by the payment alone.
 *
 * Source: Shopify's tutorial "Authenticating payments with 3D Secure", "Handling API timeouts".
 */
const shopifyWaitMs = 10 * 60_000

/** Shopify's limit stays, once the cardholder has been sent away. When it has passed, the payment is asked for all the same. */
const asking = (data: ShopifyPaymentFlowData, reason: 'processing' | 'outcome-unknown'): Move => ({
  step: { type: 'poll', reason, afterMs: pauseMs },
  data,
  ...present({ deadline: data.until }),
})

/** Nobody knows what became of it: it is looked for. */
export const lostPayment = (data: ShopifyPaymentFlowData): Move => asking(data, 'outcome-unknown')

const done = (
  answer: ShopifyStorefrontPaymentAnswer | ShopifyStorefrontCheckoutAnswer,
  data: ShopifyPaymentFlowData,
): Move => ({
  step: {
    type: 'done',
    kind: 'payment',
    authentication: toAuthenticationResult(answer),
    payment: toPaymentResult(answer),
  },
  data,
})

/**
 * The same address again leaves the flow where it stands, whoever asks: the page that shows it may be slower than a worker that
 * polls. Once Shopify waits no longer, there is nothing to show.
 */
function redirect(url: string, data: ShopifyPaymentFlowData, now: number): Move {
  const until = data.until ?? new Date(now + shopifyWaitMs).toISOString()
  if (hasPassed({ deadline: until }, now)) return asking(data, 'processing')
  return { step: { type: 'redirect', action: { type: 'redirect', url } }, data: { ...data, until }, deadline: until }
}

/**
 * Where a flow stands after Shopify has told of the payment. A payment that is not this order's moves nothing, whatever became of
 * it. One that is ready does not change any more: where nothing in it tells how it ended, the flow ends `unknown`.
 */
export function moveForPayment(
  answer: ShopifyStorefrontPaymentAnswer,
  before: ShopifyPaymentFlowData,
  now: number,
): Move {
  if (!fits(before, answer)) return lostPayment(before)
  const data = { ...before, paymentId: answer.payment.id }
  switch (answer.kind) {
    case 'action-required':
      return redirect(answer.redirectUrl, data, now)
    case 'processing':
      return asking(data, 'processing')
    case 'succeeded':
    case 'declined':
      return done(answer, data)
    case 'unrecognized':
      return answer.payment.ready ? done(answer, data) : asking(data, 'processing')
  }
}

/**
 * Where a flow stands whose payment has no known id: a checkout that is complete has been paid, by this payment or by another of
 * the same checkout. One that is open tells nothing.
 */
export const moveForCheckout = (answer: ShopifyStorefrontCheckoutAnswer, data: ShopifyPaymentFlowData): Move =>
  answer.kind === 'completed' && answer.checkout.id === data.checkoutId ? done(answer, data) : lostPayment(data)
