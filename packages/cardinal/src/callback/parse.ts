import { readClaims } from '../jwt/read-claims.ts'
import { isResponse, readPayload } from '../jwt/response-claims.ts'

/** A response token and the request that it says it answers. Nobody has checked it. */
export interface PostedToken {
  readonly jwt: string
  readonly aud: string
}

function asResponse(value: string): PostedToken | undefined {
  const claims = readClaims(value)
  if (claims === undefined || !isResponse(claims, readPayload(claims['Payload']))) return undefined
  const [aud] = [claims['aud']].flat()
  return typeof aud === 'string' && aud !== '' ? { jwt: value, aud } : undefined
}

/** What a body holds: `not-form` where it is no text of a form. */
export type ReadConfirmation = PostedToken | 'not-form' | 'no-token'

/**
 * Reads a form post to `ConfirmUrl`. The name of its field is not documented: whichever field holds a response token is taken,
 * if only one does.
 *
 * Source: "3D Secure" at docs.verifone.com, claim `ConfirmUrl`.
 */
export function parseConfirmation(body: Uint8Array): ReadConfirmation {
  let text: string
  try {
    // The cast leaves out memory shared between threads, which no request comes in.
    text = new TextDecoder('utf-8', { fatal: true }).decode(body as Uint8Array<ArrayBuffer>)
  } catch {
    return 'not-form'
  }
  if (!text.includes('=')) return 'not-form'
  const values = [...new URLSearchParams(text)].slice(0, 100).map(([, value]) => value)
  const tokens = [...new Set(values)].map(asResponse).filter((token) => token !== undefined)
  const [token] = tokens
  return tokens.length === 1 && token !== undefined ? token : 'no-token'
}
