import type { ShopifyScenario } from './scenarios.ts'
import type { ShopifyTestSession } from './test-sessions.ts'

/** How a cart behaves that is not simply bought. */
export type CartTrouble =
  | 'not-ready'
  | 'prepare-throttled'
  | 'payment-refused'
  | 'submit-throttled'
  | 'submit-failed'
  | 'submit-unknown'
  | 'attempt-unknown'
  | 'action-unknown'
  | 'action-without-url'

/** What only the completion of a cart can play. */
export type ShopifyCartScenario = ShopifyScenario | CartTrouble

/**
 * Which card goes with a trouble.
 *
 * Source: Storefront API 2026-04, the unions `CartPrepareForCompletionResult`, `CartSubmitForCompletionResult`,
 * `CartCompletionAttemptResult` and `CartCompletionAction`, and the nullable `redirectUrl`. The unknown action is
 * `CompleteFacilitatedPaymentChallenge` of `unstable`; the other unknown members are made up.
 */
export const cartTroubles: Readonly<Record<CartTrouble, ShopifyTestSession>> = {
  'not-ready': 'paid',
  'prepare-throttled': 'paid',
  'payment-refused': 'paid',
  'submit-throttled': 'paid',
  'submit-failed': 'paid',
  'submit-unknown': 'paid',
  'attempt-unknown': 'paid',
  'action-unknown': 'challenge',
  'action-without-url': 'challenge',
}
