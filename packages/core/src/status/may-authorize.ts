import { meaningIn } from '../codes/meaning-in.ts'
import { readEci } from '../eci/read-eci.ts'
import type { AuthenticationResult } from '../result/authentication-result.ts'
import { findContradictions } from '../result/contradictions.ts'
import { type Authorization, authorizeRows } from './authorize-rows.ts'

/** What the result would allow if its origin were beyond doubt. */
function byStatus(result: AuthenticationResult): Authorization {
  const { status, cavv, eci, scheme } = result
  if (findContradictions(result).length > 0) return 'no'
  if (eci !== undefined && readEci({ eci, scheme }).outcome === 'non-payment') return 'no'
  const row = meaningIn(authorizeRows, status)
  return row?.[cavv === undefined || cavv.trim() === '' ? 'without' : 'withCryptogram'] ?? 'no'
}

/**
 * May the payment be authorized on the strength of this result?
 *
 * - A result that contradicts itself, or that authenticated no payment (Mastercard N0, N2), is a `no`.
 * - A status that this version does not know is a `no`.
 * - What only the browser says can forbid and never permit: whatever would be a yes is `not-yet`, ask the provider first. That holds
 *   for `without-3ds-at-own-risk` too, or a cardholder could switch 3-D Secure off by forging `unavailable`.
 * - A matched result may go `with-3ds`, since the issuer then checks the cryptogram; the gateway that takes it decides. Without a
 *   cryptogram there is nothing for the issuer to check, so it is `not-yet`.
 * - `test` changes nothing: within a sandbox the answer is the same. Liability does look at it.
 *
 * @example
 * ```ts
 * import { mayAuthorize } from '@three-ds/core'
 *
 * const facts = { provider: 'spreedly', status: 'authenticated', test: false, cavv: 'AAABBBCCC' } as const
 * console.log(mayAuthorize({ ...facts, evidence: 'fetched' })) // with-3ds
 * console.log(mayAuthorize({ ...facts, evidence: 'browser' })) // not-yet
 * ```
 */
export function mayAuthorize(result: AuthenticationResult): Authorization {
  const answer = byStatus(result)
  if (answer === 'no') return answer
  switch (result.evidence) {
    case 'signed':
    case 'fetched':
      return answer
    case 'matched':
      return answer === 'with-3ds' ? answer : 'not-yet'
    case 'browser':
      return 'not-yet'
    default:
      return 'no'
  }
}
