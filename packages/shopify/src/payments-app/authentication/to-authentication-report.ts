import {
  type AcceptMatched,
  describeIssues,
  type MatchedAuthenticationResult,
  ThreeDSError,
  type VerifiedAuthenticationResult,
} from '@three-ds/core'
import { provider } from '../../provider.ts'
import type { ShopifyAuthenticationData } from '../schemas/authentication-data.ts'
import { transStatuses } from '../schemas/trans-statuses.ts'
import { authenticationDataOf } from './authentication-data-of.ts'
import { findReportProblems } from './report-problems.ts'

/** An argument of the calls that end a session, to spread into it. */
export type ShopifyAuthenticationFields = {
  readonly authentication: { readonly authenticationData: ShopifyAuthenticationData }
}

/**
 * What came of 3-D Secure, whatever it was, as Shopify wants to hear it: for a session that is rejected, and for a payment that
 * was authorized without 3-D Secure at one's own risk. It tells, and permits nothing: before you authorize with a result, use
 * `fromAuthenticationResult`.
 *
 * Beside N, R and U Shopify needs the issuer's reason; it is not invented. `test` is not told: hold it against the session's.
 *
 * Source: shopify.dev/docs/api/payments-apps, input `PaymentSessionThreeDSecureAuthenticationData` (2026-04).
 *
 * @param result - verified; a matched one only in so many words
 * @param accept - `{ matched: 'accept' }` takes what only agrees with your stored state
 * @throws ThreeDSError `result-not-carriable`, with every reason at once
 * @example
 * ```ts
 * import { toAuthenticationReport } from '@three-ds/shopify/payments-app'
 *
 * const { authentication } = toAuthenticationReport({
 *   provider: 'spreedly', evidence: 'fetched', status: 'failed', test: false, scheme: 'visa', flow: 'challenge',
 *   version: '2.2.0', paResStatus: 'N', statusReason: '01',
 * })
 * const { transStatus, chargebackLiability } = authentication.authenticationData
 * console.log(transStatus, chargebackLiability) // N MERCHANT
 * ```
 */
export function toAuthenticationReport(
  result: VerifiedAuthenticationResult | MatchedAuthenticationResult,
  accept: AcceptMatched,
): ShopifyAuthenticationFields
export function toAuthenticationReport(result: VerifiedAuthenticationResult): ShopifyAuthenticationFields
export function toAuthenticationReport(
  result: VerifiedAuthenticationResult | MatchedAuthenticationResult,
  accept?: AcceptMatched,
): ShopifyAuthenticationFields {
  const issues = findReportProblems(result, accept?.matched === 'accept')
  const transStatus = transStatuses.find((letter) => letter === result.paResStatus)
  if (issues.length > 0 || transStatus === undefined) {
    throw new ThreeDSError({
      code: 'result-not-carriable',
      message: `This result cannot be told to Shopify: ${describeIssues(issues)}`,
      outcome: 'not-sent',
      remedy: [...new Set(issues.map(({ remedy }) => remedy))].join(' '),
      provider,
      operation: 'toAuthenticationReport',
      issues,
    })
  }
  return { authentication: { authenticationData: authenticationDataOf(result, transStatus) } }
}
