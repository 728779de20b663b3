import { decodeBase64, isObject } from '@three-ds/core'

/** Longer than any honest token. */
export const longestToken = 16_384

const threeParts = /^[^.]*\.([^.]*)\.[^.]*$/

/**
 * The claims of a token, unverified: whatever they say is the sender's word. `undefined` for what is no token.
 *
 * Source: RFC 7519, section 3 (three parts in base64url, the middle one a JSON object).
 */
export function readClaims(jwt: unknown): Readonly<Record<string, unknown>> | undefined {
  if (typeof jwt !== 'string' || jwt.length > longestToken) return undefined
  const payload = threeParts.exec(jwt)?.[1]
  const bytes = payload === undefined ? undefined : decodeBase64(payload)
  if (bytes === undefined) return undefined
  let claims: unknown
  try {
    claims = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    // What is no JSON holds no claims.
  }
  return isObject(claims) ? claims : undefined
}
