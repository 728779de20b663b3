import {
  cryptogramAs,
  type MatchedAuthenticationResult,
  present,
  requireCarriable,
  type VerifiedAuthenticationResult,
} from '@three-ds/core'
import type { FinaroThreeDSecure } from '../schemas/three-d-secure.ts'
import { carryTarget } from './carry-target.ts'
import { ecommIndicatorOf } from './ecomm-indicators.ts'
import { programProtocolOf } from './protocol-versions.ts'

type Needed = 'version' | 'eci' | 'cavv'

/** Fields of a payment, to spread into it. */
export type FinaroThreeDSecureFields = { readonly threeDSecure: FinaroThreeDSecure }

/** What the result does not hold. */
export interface FinaroHandOver {
  /** `us` gets `programProtocol`, `elsewhere` gets `version`. Both where left out, as Shift4's schema and its own return have it. */
  readonly merchantRegion?: 'us' | 'elsewhere' | undefined
  /** Three digits of Finaro's own answer, passed on as they came: they do not tell the outcome. */
  readonly securityLevelIndicator?: string | undefined
}

/**
 * A verified or matched result as the fields with which Finaro authorizes a payment. A matched one is enough here: Finaro's own
 * way goes through the browser, and the issuer checks the cryptogram.
 *
 * Source: Shift4 API 1.7.57, `threeDSecure` of `/transactions/authorization` and `/transactions/sale` with 3D Secure.
 *
 * @throws ThreeDSError `result-not-carriable`, naming what is missing or cannot be said
 * @example
 * ```ts
 * import { fromAuthenticationResult } from '@three-ds/finaro'
 *
 * const { threeDSecure } = fromAuthenticationResult({
 *   provider: 'finaro', evidence: 'fetched', status: 'authenticated', test: true, scheme: 'mastercard',
 *   eci: '02', version: '2.1.0', cavv: 'Qm181okmdyqh6yQmYuq1890QAAA=', dsTransId: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
 * })
 * console.log(threeDSecure.ecommIndicator, threeDSecure.programProtocol) // 5 1
 * ```
 */
export function fromAuthenticationResult(
  result: VerifiedAuthenticationResult | MatchedAuthenticationResult,
  { merchantRegion, securityLevelIndicator }: FinaroHandOver = {},
): FinaroThreeDSecureFields {
  requireCarriable(result, carryTarget, { matched: 'accept' })
  // What `carryTarget` requires is there: `requireCarriable` has seen to it.
  const { version, eci, cavv, dsTransId } = result as typeof result & Required<Pick<typeof result, Needed>>
  return {
    threeDSecure: {
      cryptogram: cryptogramAs(cavv, 'base64') as string, // well-formed, so it can be read
      ecommIndicator: ecommIndicatorOf(eci),
      authenticationSource: '2',
      ...present({
        securityLevelIndicator,
        directoryServerTranId: dsTransId,
        programProtocol: merchantRegion === 'elsewhere' ? undefined : programProtocolOf(version),
        version: merchantRegion === 'us' ? undefined : version,
      }),
    },
  }
}
