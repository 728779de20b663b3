import type { VerifiedResponseJwt } from './verified-response-jwt.ts'
import type { VerifyResponseJwtOptions } from './verify-response-jwt-options.ts'
import { verifyWithKey } from './verify-with-key.ts'

/**
 * Verifies the second argument of `payments.validated`, or what is posted to `ConfirmUrl`: HS256 and nothing else, signature,
 * `iss`, `aud`, `exp`, `iat`, and that it is a response at all. What it came to is for `toAuthenticationResult` to say:
 * a verified token may tell of a failure.
 *
 * Source: https://cardinaldocs.atlassian.net/wiki/spaces/CC/pages/360593 (JWT validation).
 *
 * @param jwt - the token as it came
 * @throws ThreeDSError `verification-failed`, naming the claim and never a value; `invalid-input` for options that cannot verify
 * @example
 * ```ts
 * import { isThreeDSError, parseAuthenticationResult } from '@three-ds/core'
 * import { createRequestJwt, verifyResponseJwt } from '@three-ds/cardinal'
 *
 * const key = { apiIdentifier: 'id', orgUnitId: 'unit', apiKey: 'key' }
 * const { jwt, jti } = await createRequestJwt(key)
 * try {
 *   await verifyResponseJwt(jwt, { apiKey: 'key', issuer: 'id', requestJti: jti }) // our own token is no answer
 * } catch (error) {
 *   console.log(isThreeDSError(error) && error.code) // verification-failed
 * }
 * ```
 */
export async function verifyResponseJwt(jwt: string, options: VerifyResponseJwtOptions): Promise<VerifiedResponseJwt> {
  return verifyWithKey(jwt, options, () => new TextEncoder().encode(options.apiKey))
}
