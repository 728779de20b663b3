import type { Clock, SeenStore } from '@three-ds/core'
import type { VerifiedResponseJwt } from './verified-response-jwt.ts'
import { verifyWithKey } from './verify-with-key.ts'

/** Which requests a response may answer. */
export type AcceptedRequests =
  /** The `jti` of the session, and of each later one that `jwt.update` put in its place. */
  | { readonly requestJti: string | readonly [string, ...string[]]; readonly unsafelyAcceptAnyRequest?: undefined }
  /** Gives up the defence against tokens of other pages. Only for senders that leave `aud` out, and nowhere near money. */
  | { readonly unsafelyAcceptAnyRequest: true; readonly requestJti?: undefined }

/** With what a response is held against. */
export type VerifyResponseJwtOptions = AcceptedRequests & {
  readonly apiKey: string
  /** The API identifier: the response repeats it as `iss`. */
  readonly issuer: string
  /** The lookup's `transaction_id`: the response must tell of it. */
  readonly transactionId?: string | undefined
  /** Remembers tokens: with it a second use is refused. A flow has its own. */
  readonly seen?: SeenStore | undefined
  readonly clock?: Clock | undefined
  /** How far both clocks may be apart, in seconds. 30 by default. */
  readonly clockToleranceSeconds?: number | undefined
}

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
