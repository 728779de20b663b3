import { systemClock } from '@three-ds/core'
import { checkRequest, longestLifeSeconds } from './check-request.ts'
import { loadJose } from './load-jose.ts'
import type { RequestJwtOptions } from './request-jwt-options.ts'
import type { CardinalSession } from './session.ts'

const newId = (): string => crypto.randomUUID()

/**
 * A request JWT, signed on your server: HS256 with the API key's UTF-8 bytes. It starts Songbird in the page
 * (`Cardinal.setup('init', { jwt })`), is good for two hours at most, and for one use.
 *
 * Source: https://cardinaldocs.atlassian.net/wiki/spaces/CC/pages/196850 (JWT creation).
 *
 * @throws ThreeDSError `invalid-input`, `not-sent`: a credential is missing, the key stands inside the payload, a field has
 * another form than the wire's
 * @example
 * ```ts
 * import { createRequestJwt } from '@three-ds/cardinal'
 *
 * const session = await createRequestJwt({
 *   apiIdentifier: 'id', orgUnitId: 'unit', apiKey: 'key', jti: 'token-1',
 *   order: { OrderDetails: { OrderNumber: 'order-7', Amount: '1500', CurrencyCode: '840' } },
 * })
 * console.log(session.jti, session.jwt.split('.').length) // token-1 3
 * ```
 */
export async function createRequestJwt(options: RequestJwtOptions): Promise<CardinalSession> {
  checkRequest(options)
  const { clock = systemClock, createId = newId, objectifyPayload = true, order = {} } = options
  const iat = Math.floor(clock.now() / 1000)
  const exp = iat + (options.expiresInSeconds ?? longestLifeSeconds)
  const jti = options.jti ?? createId()
  const referenceId = options.referenceId ?? createId()
  const { SignJWT } = await loadJose()
  const jwt = await new SignJWT({
    jti,
    iat,
    iss: options.apiIdentifier,
    OrgUnitId: options.orgUnitId,
    Payload: objectifyPayload ? order : JSON.stringify(order),
    ObjectifyPayload: objectifyPayload,
    ReferenceId: referenceId,
    exp,
    // JSON leaves it out where there is none.
    ConfirmUrl: options.confirmUrl,
  })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .sign(new TextEncoder().encode(options.apiKey))
  return { jwt, jti, referenceId, expiresAt: new Date(exp * 1000).toISOString() }
}
