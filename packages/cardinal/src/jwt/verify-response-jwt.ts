import { type Clock, invalidInput, present, type SeenStore, systemClock } from '@three-ds/core'
import { provider } from '../provider.ts'
import { longestLifeSeconds } from './check-request.ts'
import { latestSeconds } from './latest-seconds.ts'
import { loadJose } from './load-jose.ts'
import { readClaims } from './read-claims.ts'
import { isResponse, readPayload } from './response-claims.ts'
import { failureOf, verificationFailed } from './verification-failed.ts'
import type { VerifiedResponseJwt } from './verified-response-jwt.ts'

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

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value === ''

function acceptedJtis(options: VerifyResponseJwtOptions): string[] | undefined {
  const { apiKey, issuer, requestJti } = options
  const jtis = requestJti === undefined ? [] : [requestJti].flat()
  const issues = Object.entries({ apiKey, issuer })
    .filter(([, value]) => isBlank(value))
    .map(([path]) => ({ path, text: 'this is needed to verify a token' }))
  if (options.unsafelyAcceptAnyRequest === true && requestJti === undefined && issues.length === 0) return undefined
  if (jtis.length === 0 || jtis.some(isBlank)) {
    issues.push({ path: 'requestJti', text: 'the id of the request token that was issued is needed here' })
  }
  if (issues.length > 0) throw invalidInput(issues, { provider, operation: 'verifyResponseJwt' })
  return jtis
}

const iso = (seconds: unknown): string => new Date(Number(seconds) * 1000).toISOString()

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
  const audience = acceptedJtis(options)
  const { apiKey, issuer, transactionId, seen, clock = systemClock, clockToleranceSeconds = 30 } = options
  const unverified = readClaims(jwt)
  if (unverified === undefined) throw verificationFailed('unreadable')
  if (!isResponse(unverified, readPayload(unverified['Payload']))) throw verificationFailed('notResponse')

  const { jwtVerify } = await loadJose()
  const claims = await jwtVerify(jwt, new TextEncoder().encode(apiKey), {
    algorithms: ['HS256'],
    issuer,
    requiredClaims: ['exp'],
    // Without it the library never compares `iat` with the clock.
    maxTokenAge: longestLifeSeconds,
    clockTolerance: clockToleranceSeconds,
    currentDate: new Date(clock.now()),
    ...(audience === undefined ? {} : { audience }),
  }).then(
    ({ payload }) => payload,
    (error: unknown) => Promise.reject(verificationFailed(failureOf(error))),
  )

  const payload = readPayload(claims['Payload'])
  const { jti, aud, iat, exp } = claims
  if (payload === undefined) throw verificationFailed('notResponse')
  if (!(Number(exp) <= latestSeconds)) throw verificationFailed('exp')
  if (isBlank(jti)) throw verificationFailed('jti')
  if (transactionId !== undefined && payload.Payment?.ProcessorTransactionId !== transactionId) {
    throw verificationFailed('transaction')
  }
  const id = String(jti)
  if (
    seen !== undefined &&
    (await seen.claim({ key: responseKey(id), expiresAt: new Date(Number(exp) * 1000) })) !== 'claimed'
  ) {
    throw verificationFailed('replay')
  }
  const answered = [aud ?? []].flat()
  const session = claims['ConsumerSessionId']
  return {
    evidence: 'signed',
    jti: id,
    ...present({
      aud: answered.find((one) => audience?.includes(one)) ?? answered[0],
      consumerSessionId: typeof session === 'string' ? session : undefined,
    }),
    issuedAt: iso(iat),
    expiresAt: iso(exp),
    payload,
  }
}

/** Under what a response is claimed, so that it counts once. */
export const responseKey = (jti: string): string => `${provider}:response:${jti}`
