/**
 * Codes after which nobody knows what was done, although ProcessOut lists most of them among its declines: somebody on the
 * way did not answer, or is still at it. Data only; that they leave the outcome open follows from what they say.
 *
 * Sources of the codes: docs.processout.com/docs/error-codes; processout/processout-android, `POFailure.kt`.
 */
export const undecidedCodes: ReadonlySet<string> = new Set([
  'gateway.timeout',
  'gateway.internal-error',
  'gateway-internal-error',
  'gateway.network-error',
  'gateway.unknown-error',
  'gateway.transaction-pending',
  'card.pending',
  'card.timeout',
  'request.still-processing',
])
