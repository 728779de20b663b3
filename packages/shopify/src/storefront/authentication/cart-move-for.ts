import type { Move } from '@three-ds/core'
import { boundedPause } from '../../authentication/pause.ts'
import { toAuthenticationResult } from '../../authentication/to-authentication-result.ts'
import { toPaymentResult } from '../../authentication/to-payment-result.ts'
import type { ShopifyCartAttemptAnswer } from '../schemas/cart-attempt.ts'
import type { ShopifyCartSubmissionAnswer } from '../schemas/cart-submission.ts'
import type { ShopifyCartFlowData } from './cart-flow-data.ts'
import { msUntil, pauseMs } from './pauses.ts'
import { refused } from './refusals.ts'

const asking = (
  data: ShopifyCartFlowData,
  reason: 'processing' | 'throttled' | 'outcome-unknown',
  afterMs = pauseMs,
): Move => ({ step: { type: 'poll', reason, afterMs: boundedPause(afterMs) }, data })

/** Nobody knows what became of it: it is looked for. */
export const lostCart = (data: ShopifyCartFlowData): Move => asking(data, 'outcome-unknown')

/** Nothing was accepted yet: the same is submitted again, when Shopify listens. */
export const throttledCart = (data: ShopifyCartFlowData, afterMs: number): Move => asking(data, 'throttled', afterMs)

const onlyInCheckout =
  'Nothing was charged. Send the buyer to the cart’s `checkoutUrl`, which `getCart` tells: only Shopify’s own checkout can complete this cart.'

/** The key stays claimed once a flow has begun, so a second start would send nothing. */
const resumeIt = 'Nothing was charged. Correct what is named, and resume the same state: it is submitted again.'

/** Who submits: a flow that begins, or one that was throttled and submits again. */
export type Submitter = 'start' | 'resume'

/** What to do about a refusal; `undefined` for what `refused` says by itself. */
function remedyFor(codes: readonly (string | undefined)[], by: Submitter): { readonly remedy?: string } {
  if (codes.includes('REDIRECT_TO_CHECKOUT_REQUIRED')) return { remedy: onlyInCheckout }
  return by === 'resume' ? { remedy: resumeIt } : {}
}

/**
 * Where a flow stands after a submission. The buyer is not sent to its `redirectUrl`: that is where Shopify shows how it goes,
 * no challenge.
 *
 * @throws ThreeDSError `refused`, `rejected` where Shopify did not accept it
 */
export function moveForSubmission(
  answer: ShopifyCartSubmissionAnswer,
  data: ShopifyCartFlowData,
  now: number,
  by: Submitter,
): Move {
  switch (answer.kind) {
    case 'accepted':
    case 'already-accepted':
      return asking({ ...data, attemptId: answer.attemptId }, 'processing', 0)
    case 'throttled':
      return throttledCart(data, msUntil(answer.pollAfter, now))
    case 'unrecognized':
      return lostCart(data)
    case 'refused': {
      const reasons = [...answer.errors, ...answer.userErrors]
      const codes = reasons.map(({ code }) => code)
      throw refused(reasons, { operation: 'submitCartForCompletion', ...remedyFor(codes, by) })
    }
  }
}

/** The end, as far as the attempt tells it. */
export const endAttempt = (answer: ShopifyCartAttemptAnswer): Move => ({
  step: {
    type: 'done',
    kind: 'payment',
    authentication: toAuthenticationResult(answer),
    payment: toPaymentResult(answer),
  },
})

/**
 * Where a flow stands after Shopify has told of the attempt. An attempt that is not this order's moves nothing. The same address
 * again leaves the flow where it stands, whoever asks: the page that shows it may be slower than a worker that polls.
 */
export function moveForAttempt(answer: ShopifyCartAttemptAnswer, data: ShopifyCartFlowData): Move {
  if (answer.id !== data.attemptId) return lostCart(data)
  switch (answer.kind) {
    case 'action-required':
      return { step: { type: 'redirect', action: { type: 'redirect', url: answer.redirectUrl } } }
    case 'processing':
      return asking(data, 'processing', answer.pollDelay)
    case 'succeeded':
    case 'declined':
      return endAttempt(answer)
    case 'unrecognized':
      return asking(data, 'processing')
  }
}
