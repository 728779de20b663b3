import {
  type AcceptMatched,
  cryptogramAs,
  type MatchedAuthenticationResult,
  present,
  requireCarriable,
  type VerifiedAuthenticationResult,
} from '@three-ds/core'
import type { SpreedlyThreeDS } from '../schemas/three-ds.ts'
import { carryTarget } from './carry-target.ts'

/** Fields of a payment, to spread into its `transaction`. */
export type SpreedlyThirdPartyThreeDS = {
  /** Full version: `2.2.0`. */
  readonly three_ds_version: string
  readonly three_ds: SpreedlyThreeDS
}

/**
 * A verified result as Spreedly's third-party 3-D Secure fields. No field is invented: `directory_response_status` is told
 * only where nothing came after the Directory Server's answer.
 *
 * @param result - verified; a matched one only in so many words
 * @param accept - `{ matched: 'accept' }` takes what only agrees with your stored state
 * @throws ThreeDSError `result-not-carriable`, with every reason at once
 * @example
 * ```ts
 * import { fromAuthenticationResult } from '@three-ds/spreedly'
 *
 * const fields = fromAuthenticationResult({
 *   provider: 'finaro', evidence: 'fetched', status: 'authenticated', test: true, scheme: 'visa',
 *   eci: '05', version: '2.2.0', cavv: 'AAABBEg0VhI0VniQEjRWAAAAAAA=',
 * })
 * console.log(fields.three_ds.ecommerce_indicator) // 05
 * ```
 */
export function fromAuthenticationResult(
  result: VerifiedAuthenticationResult | MatchedAuthenticationResult,
  accept: AcceptMatched,
): SpreedlyThirdPartyThreeDS
export function fromAuthenticationResult(result: VerifiedAuthenticationResult): SpreedlyThirdPartyThreeDS
export function fromAuthenticationResult(
  result: VerifiedAuthenticationResult | MatchedAuthenticationResult,
  accept?: AcceptMatched,
): SpreedlyThirdPartyThreeDS {
  requireCarriable(result, carryTarget, accept)
  return {
    // `requireCarriable` has seen to the version.
    three_ds_version: String(result.version),
    three_ds: present({
      ecommerce_indicator: result.eci,
      authentication_value: result.cavv === undefined ? undefined : cryptogramAs(result.cavv, 'base64'),
      directory_server_transaction_id: result.dsTransId,
      acs_transaction_id: result.acsTransId,
      xid: result.xid,
      directory_response_status: result.flow === 'frictionless' ? result.paResStatus : undefined,
      authentication_response_status: result.paResStatus,
      enrolled: result.enrolled,
      three_ds_server_trans_id: result.trxId,
    }),
  }
}
