/** What checks signatures: the bytes of an API key, or the same imported. */
export type VerificationKey = Uint8Array | CryptoKey

/** A key that is imported at the first token, for a client that sees many. It cannot be read back out of the platform. */
export function keptKey(apiKey: string): () => Promise<VerificationKey> {
  let importing: Promise<VerificationKey> | undefined
  return () => {
    importing ??= crypto.subtle.importKey(
      'raw',
      new TextEncoder().encode(apiKey),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['verify'],
    )
    return importing
  }
}
