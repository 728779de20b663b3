import type { JsonObject } from '@three-ds/core'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import type { StoredSession } from '../state/stored-session.ts'
import { signJwt } from './sign-token.ts'

/** Seconds that a response is valid. Source: `exp` of every published response token is `iat` and two hours. */
const validFor = 2 * 60 * 60

/** `Payload` as a text, with `=` written as its escape. Source: Verifone's page "Online payments: 3D Secure", the stringified sample. */
const stringified = (payload: JsonObject): string => JSON.stringify(payload).replaceAll('=', '\\u003d')

/** A signed response to the session's request JWT. Source: Verifone's page, "JWT validation". */
export function issueResponse(
  { apiIdentifier, apiKey, clock, ids }: FakeCardinal,
  { jti, objectify }: StoredSession,
  payload: JsonObject,
): Promise<string> {
  const iat = Math.floor(clock.now() / 1000)
  const claims = {
    iss: apiIdentifier,
    iat,
    exp: iat + validFor,
    jti: ids.uuid(),
    ConsumerSessionId: `0_${ids.uuid()}`,
    aud: jti,
    Payload: objectify ? payload : stringified(payload),
  }
  return signJwt(claims, apiKey)
}
