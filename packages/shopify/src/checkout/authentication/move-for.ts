import { hasPassed, type Move, present } from '@three-ds/core'
import { boundedPause } from '../../authentication/pause.ts'
import { toAuthenticationResult } from '../../authentication/to-authentication-result.ts'
import { toPaymentResult } from '../../authentication/to-payment-result.ts'
import { shopifyWaitMs } from '../operations/poll-options.ts'
import type { ShopifyPaymentAnswer } from '../schemas/answer.ts'
import { isFinal } from '../schemas/is-final.ts'
import { fits, type ShopifyCheckoutFlowData } from './flow-data.ts'

/** Where Shopify names no pause, in milliseconds. Source: github.com/Shopify/mobile-buy-sdk-ios, `Graph.RetryHandler`. */
const pauseMs = 2_000

/** Shopify's limit stays, once the cardholder has been sent away. When it has passed, the payment is asked for all the same. */
const asking = (data: ShopifyCheckoutFlowData, reason: 'processing' | 'outcome-unknown', afterMs = pauseMs): Move => ({
  step: { type: 'poll', reason, afterMs: boundedPause(afterMs) },
  data,
  ...present({ deadline: data.until }),
})

/** Nobody knows what became of it: it is looked for. */
export const lost = (data: ShopifyCheckoutFlowData): Move => asking(data, 'outcome-unknown')

const done = (answer: ShopifyPaymentAnswer, data: ShopifyCheckoutFlowData): Move => ({
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
function redirect(url: string, data: ShopifyCheckoutFlowData, now: number): Move {
  const until = data.until ?? new Date(now + shopifyWaitMs).toISOString()
  if (hasPassed({ deadline: until }, now)) return asking(data, 'processing')
  return { step: { type: 'redirect', action: { type: 'redirect', url } }, data: { ...data, until }, deadline: until }
}

/**
 * Where a flow stands after Shopify has answered. A payment that is not this order's moves nothing, whatever became of it. One
 * that is final does not change any more: where nothing in it tells how it ended, the flow ends `unknown`.
 *
 * Source: Shopify's tutorial "Authenticating payments with 3D Secure".
 */
export function moveForPayment(answer: ShopifyPaymentAnswer, before: ShopifyCheckoutFlowData, now: number): Move {
  if (!fits(before, answer.payment)) return lost(before)
  const data = { ...before, payment_id: answer.payment.id }
  if (isFinal(answer)) return done(answer, data)
  if (answer.kind === 'action-required') return redirect(answer.redirectUrl, data, now)
  return answer.kind === 'processing' ? asking(data, 'processing', answer.retryAfterMs) : lost(data)
}
