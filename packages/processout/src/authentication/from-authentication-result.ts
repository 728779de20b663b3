import {
  type AcceptMatched,
  cryptogramAs,
  type MatchedAuthenticationResult,
  present,
  requireCarriable,
  type VerifiedAuthenticationResult,
} from '@three-ds/core'
import type { ProcessOutExternalThreeDS } from '../schemas/external-three-d-s.ts'
import { carryTarget } from './carry-target.ts'

/** A field of `authorizeInvoice` and `captureInvoice`, to spread into the body. */
export type ProcessOutExternalThreeDSFields = { readonly external_three_d_s: ProcessOutExternalThreeDS }

/** ProcessOut's words for how the cardholder was authenticated. */
const flows = { frictionless: 'FRICTIONLESS', challenge: 'CHALLENGE' } as const

/**
 * A verified result as ProcessOut's `external_three_d_s`. No field is invented: what the result does not hold is
 * absent.
 *
 * ProcessOut hands it on only where the gateway behind the invoice supports it: ask your contact there first.
 *
 * Source: docs.processout.com/reference/authorizing-an-invoice; processout-node, `externalthreeds.ts`.
 *
 * @param result - verified; a matched one only in so many words
 * @param accept - `{ matched: 'accept' }` takes what only agrees with your stored state
 * @throws ThreeDSError `result-not-carriable`, with every reason at once
 * @example
 * ```ts
 * import { fromAuthenticationResult } from '@three-ds/processout'
 *
 * const { external_three_d_s } = fromAuthenticationResult({
 *   provider: 'finaro', evidence: 'fetched', status: 'authenticated', test: true, scheme: 'visa', flow: 'challenge',
 *   eci: '05', version: '2.2.0', cavv: 'AAABBEg0VhI0VniQEjRWAAAAAAA=',
 * })
 * console.log(external_three_d_s.eci, external_three_d_s.authentication_flow) // 05 CHALLENGE
 * ```
 */
export function fromAuthenticationResult(
  result: VerifiedAuthenticationResult | MatchedAuthenticationResult,
  accept: AcceptMatched,
): ProcessOutExternalThreeDSFields
export function fromAuthenticationResult(result: VerifiedAuthenticationResult): ProcessOutExternalThreeDSFields
export function fromAuthenticationResult(
  result: VerifiedAuthenticationResult | MatchedAuthenticationResult,
  accept?: AcceptMatched,
): ProcessOutExternalThreeDSFields {
  requireCarriable(result, carryTarget, accept)
  return {
    external_three_d_s: present({
      xid: result.xid,
      trans_status: result.paResStatus,
      eci: result.eci,
      // Data only and exemptions have none.
      cavv: result.cavv === undefined ? undefined : cryptogramAs(result.cavv, 'base64'),
      ds_trans_id: result.dsTransId,
      version: result.version,
      authentication_flow: result.flow === undefined ? undefined : flows[result.flow],
    }),
  }
}
