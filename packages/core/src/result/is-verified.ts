import type {
  AuthenticationResult,
  MatchedAuthenticationResult,
  VerifiedAuthenticationResult,
} from './authentication-result.ts'

/**
 * Is it known from a verified signature or an authenticated answer? It narrows the result for what takes verified ones only.
 * Verified is not yet authorizable: `mayAuthorize` reads the status too.
 *
 * @example
 * ```ts
 * import { isVerified, parseAuthenticationResult } from '@three-ds/core'
 *
 * const json = { provider: 'finaro', status: 'authenticated', test: true, evidence: 'signed' }
 * console.log(isVerified(parseAuthenticationResult(json, { origin: 'browser' }))) // false
 * ```
 */
export const isVerified = (result: AuthenticationResult): result is VerifiedAuthenticationResult =>
  result.evidence === 'signed' || result.evidence === 'fetched'

/**
 * Did it come through the browser, and agree value by value with what the server had stored? Only the issuer can confirm it.
 *
 * @example
 * ```ts
 * import { isMatched } from '@three-ds/core'
 *
 * console.log(isMatched({ provider: 'finaro', status: 'authenticated', test: true, evidence: 'matched' })) // true
 * ```
 */
export const isMatched = (result: AuthenticationResult): result is MatchedAuthenticationResult =>
  result.evidence === 'matched'
