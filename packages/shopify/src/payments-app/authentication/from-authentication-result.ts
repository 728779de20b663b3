import {
  type AcceptMatched,
  type MatchedAuthenticationResult,
  requireCarriable,
  type VerifiedAuthenticationResult,
} from '@three-ds/core'
import { carryTarget } from './carry-target.ts'
import { type ShopifyAuthenticationFields, toAuthenticationReport } from './to-authentication-report.ts'

/**
 * A verified result with which the app has authorized, as the `authentication` of `resolvePaymentSession`. No field is invented:
 * what the result does not hold is absent, or UNKNOWN where Shopify has that word.
 *
 * Shopify takes neither ECI nor cryptogram. The liability is `MERCHANT` where `assessLiability` says so, else `UNKNOWN`: Shopify
 * has no word for the issuer. `test` is not told: hold it against the session's own.
 *
 * What must not be authorized with is refused here; to tell Shopify of it, use `toAuthenticationReport`.
 *
 * Source: shopify.dev/docs/api/payments-apps, input `PaymentSessionThreeDSecureAuthenticationData` (2026-04).
 *
 * @param result - verified; a matched one only in so many words
 * @param accept - `{ matched: 'accept' }` takes what only agrees with your stored state
 * @throws ThreeDSError `result-not-carriable`, with its reasons
 * @example
 * ```ts
 * import { fromAuthenticationResult } from '@three-ds/shopify/payments-app'
 *
 * const { authentication } = fromAuthenticationResult({
 *   provider: 'finaro', evidence: 'fetched', status: 'authenticated', test: false, scheme: 'visa', flow: 'challenge',
 *   eci: '05', version: '2.2.0', paResStatus: 'Y', cavv: 'AAABBEg0VhI0VniQEjRWAAAAAAA=',
 * })
 * const { authenticationFlow, version } = authentication.authenticationData
 * console.log(authenticationFlow, version) // CHALLENGE V2_2
 * ```
 */
export function fromAuthenticationResult(
  result: VerifiedAuthenticationResult | MatchedAuthenticationResult,
  accept: AcceptMatched,
): ShopifyAuthenticationFields
export function fromAuthenticationResult(result: VerifiedAuthenticationResult): ShopifyAuthenticationFields
export function fromAuthenticationResult(
  result: VerifiedAuthenticationResult | MatchedAuthenticationResult,
  accept?: AcceptMatched,
): ShopifyAuthenticationFields {
  requireCarriable(result, carryTarget, accept)
  // A matched result that was not accepted has been refused.
  return toAuthenticationReport(result, { matched: 'accept' })
}
