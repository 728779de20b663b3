import { invalidInput, present } from '@three-ds/core'
import { provider } from '../provider.ts'
import { longestLifeSeconds } from './check-request.ts'
import { latestSeconds } from './latest-seconds.ts'
import { readClaims } from './read-claims.ts'
import type { CardinalSession } from './session.ts'

const secondsOf = (value: unknown): number | undefined =>
  typeof value === 'number' && value > 0 && value <= latestSeconds ? value : undefined

/**
 * The session that a token of `createJwt` opens, for merchants who hold no key of Cardinal's: Verifone signs the token, and
 * this only reads its id. The token names no `ReferenceId`: put Songbird's `sessionId` into the lookup as `device_info_id`.
 *
 * Source: Verifone 3D Secure API 3.43.0, `POST /v2/jwt/create`; docs.verifone.com, "Server-to-Server Payments with 3D
 * Secure": the token lives two hours and is used once.
 *
 * @throws ThreeDSError `invalid-input` for what is no request token
 * @example
 * ```ts
 * import { createRequestJwt, sessionFromJwt } from '@three-ds/cardinal'
 *
 * const { jwt } = await createRequestJwt({ apiIdentifier: 'id', orgUnitId: 'unit', apiKey: 'key', jti: 'token-1' })
 * console.log(sessionFromJwt(jwt).jti) // token-1
 * ```
 */
export function sessionFromJwt(jwt: string): CardinalSession {
  const claims = readClaims(jwt)
  const jti = claims?.['jti']
  const issuedAt = secondsOf(claims?.['iat'])
  if (typeof jti !== 'string' || jti === '' || issuedAt === undefined) {
    const remedy = 'Hand over the `jwt` of `createJwt`, unchanged.'
    throw invalidInput([{ path: 'jwt', text: 'this is no request token', remedy }], {
      provider,
      operation: 'sessionFromJwt',
    })
  }
  const expiry = Math.min(secondsOf(claims?.['exp']) ?? latestSeconds, issuedAt + longestLifeSeconds, latestSeconds)
  const reference = claims?.['ReferenceId']
  return {
    jwt,
    jti,
    ...present({ referenceId: typeof reference === 'string' ? reference : undefined }),
    expiresAt: new Date(expiry * 1000).toISOString(),
  }
}
