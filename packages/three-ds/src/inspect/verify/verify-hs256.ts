import { decodeBase64 } from '@three-ds/core'

/**
 * Does the key make this token's signature? HS256 and nothing else (RFC 7515, RFC 7518 section 3.2); the platform compares in
 * constant time.
 *
 * @param header - the token's, read before: another `alg` is refused whatever the signature is
 */
export async function verifyHs256(
  jwt: string,
  header: Readonly<Record<string, unknown>>,
  secret: string,
): Promise<boolean> {
  const end = jwt.lastIndexOf('.')
  const signature = decodeBase64(jwt.slice(end + 1))
  if (header['alg'] !== 'HS256' || signature === undefined) return false
  const encoder = new TextEncoder()
  const key = await crypto.subtle.importKey('raw', encoder.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'verify',
  ])
  // The cast leaves out memory shared between threads, of which no text is decoded.
  return crypto.subtle.verify('HMAC', key, signature as Uint8Array<ArrayBuffer>, encoder.encode(jwt.slice(0, end)))
}
