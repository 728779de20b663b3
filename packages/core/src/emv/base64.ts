/** `base64` has `+` and `/`, `base64url` has `-` and `_` in their place (RFC 4648, sections 4 and 5). */
export type Base64Alphabet = 'base64' | 'base64url'

/** How bytes are written as text. */
export interface Base64Form {
  readonly alphabet: Base64Alphabet
  /** With the `=` that fill the last group of four characters. */
  readonly padding: boolean
}

const inOneAlphabet = /^(?:[A-Za-z0-9+/]+|[A-Za-z0-9_-]+)(={0,2})$/

/** Bytes as base64 text. */
export function encodeBase64(bytes: Uint8Array, { alphabet, padding }: Base64Form): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  const standard = btoa(binary)
  const text = alphabet === 'base64' ? standard : standard.replaceAll('+', '-').replaceAll('/', '_')
  return padding ? text : text.replace(/=+$/, '')
}

/**
 * The bytes of base64 text in either alphabet, padded or not. Unused bits at the end need not be zero. `undefined`
 * where it is neither: another character, both alphabets at once, padding of the wrong length, nothing at all.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const padding = inOneAlphabet.exec(text)?.[1]
  if (padding === undefined) return undefined
  const digits = text.slice(0, text.length - padding.length)
  if (digits.length % 4 === 1 || (padding !== '' && text.length % 4 !== 0)) return undefined
  const standard = digits.replaceAll('-', '+').replaceAll('_', '/')
  const binary = atob(standard)
  const bytes = new Uint8Array(binary.length)
  // `Uint8Array.from` walks the text as code points, which takes thirty times as long.
  for (let at = 0; at < binary.length; at += 1) bytes[at] = binary.charCodeAt(at)
  return bytes
}
