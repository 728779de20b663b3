import type { PageAction } from '../state/stored-transaction.ts'

/** What gateway-specific 3-D Secure asks of the cardholder, in order, and whether it can succeed at all. */
export interface GatewayPlan {
  readonly actions: readonly PageAction[]
  readonly forcedFailure: boolean
}

/**
 * Amounts in minor units that steer the test gateway, with the enrolled card and version 2. The guide promises nothing for
 * other amounts; the fake lets them pass without friction.
 *
 * Source: docs.spreedly.com/guides/3dsecure2, table of amounts.
 */
export const gatewayAmounts: ReadonlyMap<number, GatewayPlan> = new Map([
  [3001, { actions: [], forcedFailure: false }],
  [3003, { actions: ['device_fingerprint'], forcedFailure: false }],
  [3004, { actions: ['device_fingerprint', 'challenge'], forcedFailure: false }],
  [3005, { actions: ['challenge'], forcedFailure: false }],
  [3103, { actions: ['device_fingerprint'], forcedFailure: true }],
  [3104, { actions: ['challenge'], forcedFailure: true }],
])

/** At this amount 3-D Secure cannot be set up. Source: docs.spreedly.com/guides/3dsecure2, "Error handling". */
export const setupFailureAmount = 44
