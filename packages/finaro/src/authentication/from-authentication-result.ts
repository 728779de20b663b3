import {
  cryptogramAs,
  type MatchedAuthenticationResult,
  present,
  requireCarriable,
  ThreeDSError,
  type VerifiedAuthenticationResult,
} from '@three-ds/core'
import { provider } from '../provider.ts'
import type { FinaroThreeDSecure } from '../schemas/three-d-secure.ts'
import { carryTarget } from './carry-target.ts'
import { ecommIndicatorOf } from './ecomm-indicators.ts'
import { programProtocolOf } from './protocol-versions.ts'

/** Fields of a payment, to spread into it. */
export type FinaroThreeDSecureFields = { readonly threeDSecure: FinaroThreeDSecure }

/** What the result does not hold. */
export interface FinaroHandOver {
  /** `us` gets `programProtocol`, `elsewhere` gets `version`. Both where left out, as Shift4's schema and its own return have it. */
  readonly merchantRegion?: 'us' | 'elsewhere' | undefined
  /** Three digits of Finaro's own answer, passed on as they came: they do not tell the outcome. */
  readonly securityLevelIndicator?: string | undefined
}

const withoutIndicator = (): ThreeDSError => {
  const text = 'Finaro has no indicator for this ECI, or not without the scheme'
  const remedy = 'Name the scheme in the result. Exemptions and data only have no indicator at Finaro.'
  return new ThreeDSError({
    code: 'result-not-carriable',
    message: `This result cannot be handed to Finaro: eci: ${text}`,
    outcome: 'not-sent',
    remedy,
    provider,
    operation: 'fromAuthenticationResult',
    issues: [{ path: 'eci', text, remedy }],
  })
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
  // `requireCarriable` has seen to version, ECI and cryptogram.
  const { version = '', eci = '', cavv = '', scheme, dsTransId } = result
  const ecommIndicator = ecommIndicatorOf(eci, scheme)
  if (ecommIndicator === undefined) throw withoutIndicator()
  return {
    threeDSecure: {
      cryptogram: cryptogramAs(cavv, 'base64') ?? cavv,
      ecommIndicator,
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
