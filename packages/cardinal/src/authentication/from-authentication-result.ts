import {
  type AcceptMatched,
  cryptogramAs,
  type Issue,
  type MatchedAuthenticationResult,
  present,
  requireCarriable,
  ThreeDSError,
  type VerifiedAuthenticationResult,
} from '@three-ds/core'
import { provider } from '../provider.ts'
import { type CardinalThreeDAuthentication, threeDAuthenticationSchema } from '../schemas/three-d-authentication.ts'
import { carryTarget } from './carry-target.ts'

/** Fields of a card payment, to spread into it. */
export type CardinalThirdPartyThreeDS = { readonly threed_authentication: CardinalThreeDAuthentication }

/** The results' names of Verifone's fields, where the target does not judge them already. */
const names: Readonly<Record<string, string>> = { authentication_amount: 'amount.minorUnits' }

const refused = (issues: readonly Issue[]): ThreeDSError =>
  new ThreeDSError({
    code: 'result-not-carriable',
    message: `This result cannot be handed to Verifone: ${issues.map(({ path, text }) => `${path}: ${text}`).join('; ')}`,
    outcome: 'not-sent',
    remedy: 'Authorize it where such a value is taken, or without 3-D Secure at your own risk.',
    provider,
    operation: 'fromAuthenticationResult',
    issues,
  })

/** Verifone's lists are closed: data only (Mastercard 04, letter I) has no place in them. */
function checkValues(fields: object): CardinalThreeDAuthentication {
  const checked = threeDAuthenticationSchema.safeParse(fields)
  if (checked.success) return checked.data
  throw refused(
    checked.error.issues.map(({ path }) => {
      const name = path.join('.')
      return { path: names[name] ?? name, text: 'Verifone takes no such value here' }
    }),
  )
}

/**
 * A verified result as the `threed_authentication` of Verifone's card payment. No field is invented. All of it comes from the
 * one authentication that is then charged.
 *
 * @param result - verified; a matched one only in so many words
 * @param accept - `{ matched: 'accept' }` takes what only agrees with your stored state
 * @throws ThreeDSError `result-not-carriable`, with every reason at once
 * @example
 * ```ts
 * import { fromAuthenticationResult } from '@three-ds/cardinal'
 *
 * const { threed_authentication } = fromAuthenticationResult({
 *   provider: 'cardinal', evidence: 'signed', status: 'authenticated', test: true, scheme: 'visa',
 *   eci: '05', version: '2.2.0', paResStatus: 'Y', cavv: 'Y2FyZGluYWxjb21tZXJjZWF1dGg=',
 * })
 * console.log(threed_authentication.eci_flag) // 05
 * ```
 */
export function fromAuthenticationResult(
  result: VerifiedAuthenticationResult | MatchedAuthenticationResult,
  accept: AcceptMatched,
): CardinalThirdPartyThreeDS
export function fromAuthenticationResult(result: VerifiedAuthenticationResult): CardinalThirdPartyThreeDS
export function fromAuthenticationResult(
  result: VerifiedAuthenticationResult | MatchedAuthenticationResult,
  accept?: AcceptMatched,
): CardinalThirdPartyThreeDS {
  requireCarriable(result, carryTarget, accept)
  const isFirstVersion = result.version?.startsWith('1.') === true
  return {
    threed_authentication: checkValues(
      present({
        eci_flag: result.eci,
        enrolled: result.enrolled,
        // Data only and exemptions have none.
        cavv: result.cavv === undefined ? undefined : cryptogramAs(result.cavv, 'base64'),
        pares_status: result.paResStatus,
        // "Supported for 3D Secure v1 only", and the Directory Server's id for v2 only.
        xid: isFirstVersion ? result.xid : undefined,
        ds_transaction_id: isFirstVersion ? undefined : result.dsTransId,
        threeds_version: result.version,
        signature_verification: result.signatureVerification,
        authentication_amount: result.amount?.minorUnits,
      }),
    ),
  }
}
