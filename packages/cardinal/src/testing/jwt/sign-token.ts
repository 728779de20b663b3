import { encodeBase64, type JsonObject } from '@three-ds/core'

const encoder = new TextEncoder()
const method = { name: 'HMAC', hash: 'SHA-256' }

const encoded = (bytes: Uint8Array): string => encodeBase64(bytes, { alphabet: 'base64url', padding: false })

/** Base64url without padding of a JSON object: one part of a token. */
export const tokenPart = (value: JsonObject): string => encoded(encoder.encode(JSON.stringify(value)))

/** HMAC-SHA-256 in base64url, under the API key's UTF-8 bytes. */
export async function signatureOf(text: string, apiKey: string): Promise<string> {
  const key = await crypto.subtle.importKey('raw', encoder.encode(apiKey), method, false, ['sign'])
  return encoded(new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text))))
}

/**
 * Signs a JWT as Cardinal does: HS256, and nothing but `alg` in its header.
 *
 * Source: RFC 7515; the header of response tokens published with questions about them.
 *
 * @param apiKey - signs with its UTF-8 bytes, hyphens and all
 * @example
 * ```ts
 * import { signJwt } from '@three-ds/cardinal/testing'
 *
 * const jwt = await signJwt({ jti: 'response-1' }, 'an API key')
 * console.log(jwt.split('.').length) // 3
 * ```
 */
export async function signJwt(claims: JsonObject, apiKey: string): Promise<string> {
  const text = `${tokenPart({ alg: 'HS256' })}.${tokenPart(claims)}`
  return `${text}.${await signatureOf(text, apiKey)}`
}
