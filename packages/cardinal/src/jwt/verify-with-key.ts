import { systemClock } from '@three-ds/core'
import { provider } from '../provider.ts'
import { acceptedJtis, isBlank } from './accepted-jtis.ts'
import { longestLifeSeconds } from './check-request.ts'
import { latestSeconds } from './latest-seconds.ts'
import { loadJose } from './load-jose.ts'
import { longestToken, readClaims } from './read-claims.ts'
import { isResponse, readPayload } from './response-claims.ts'
import { failureOf, verificationFailed } from './verification-failed.ts'
import type { VerificationFailure } from './verification-failures.ts'
import type { VerificationKey } from './verification-key.ts'
import type { VerifiedResponseJwt } from './verified-response-jwt.ts'
import type { VerifyResponseJwtOptions } from './verify-response-jwt-options.ts'

const iso = (seconds: unknown): string => new Date(Number(seconds) * 1000).toISOString()

/**
 * `verifyResponseJwt`, with a key that may outlive one token. A token is read once, after it was verified; one that is refused is
 * read only to say why.
 */
export async function verifyWithKey(
  jwt: string,
  options: VerifyResponseJwtOptions,
  keyOf: () => VerificationKey | Promise<VerificationKey>,
): Promise<VerifiedResponseJwt> {
  const audience = acceptedJtis(options)
  const { issuer, transactionId, seen, clock = systemClock, clockToleranceSeconds = 30 } = options
  if (typeof jwt !== 'string' || jwt.length > longestToken) throw verificationFailed('unreadable')

  const { jwtVerify } = await loadJose()
  const claims = await jwtVerify(jwt, await keyOf(), {
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
    (error: unknown) => Promise.reject(verificationFailed(whyNot(jwt, error))),
  )

  const payload = readPayload(claims['Payload'])
  const { jti, aud, iat, exp } = claims
  if (payload === undefined || !isResponse(claims, payload)) throw verificationFailed('notResponse')
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
  const answer = answered.find((one) => audience?.includes(one)) ?? answered[0]
  const session = claims['ConsumerSessionId']
  return {
    evidence: 'signed',
    jti: id,
    ...(isPresent(answer) ? { aud: answer } : {}),
    ...(isPresent(session) ? { consumerSessionId: session } : {}),
    issuedAt: iso(iat),
    expiresAt: iso(exp),
    payload,
  }
}

const isPresent = (value: unknown): value is string => typeof value === 'string' && value.trim() !== ''

/** What is no token, or no response, is told so before anything about its signature: that is what its sender can mend. */
function whyNot(jwt: string, error: unknown): VerificationFailure {
  const unverified = readClaims(jwt)
  if (unverified === undefined) return 'unreadable'
  return isResponse(unverified, readPayload(unverified['Payload'])) ? failureOf(error) : 'notResponse'
}

/** Under what a response is claimed, so that it counts once. */
export const responseKey = (jti: string): string => `${provider}:response:${jti}`
