import { decodeBase64, encodeBase64 } from '../emv/base64.ts'
import { decodeHex } from './hex.ts'

/** How a cryptogram is written. */
export type CryptogramForm = 'base64' | 'base64url' | 'hex'

/** Far beyond any cryptogram, the longest documented being 80 characters (Finaro). Longer text is not looked at. */
const maxLength = 1024

/**
 * The hex digits of 20 bytes, the shortest cryptogram. Less is no cryptogram in either reading, so it stays as it came.
 */
const minHexDigits = 40

/** What a cryptogram's text says; `undefined` where it cannot be read. */
export function readCryptogram(
  text: string,
): { readonly form: CryptogramForm; readonly bytes: Uint8Array } | undefined {
  if (text.length > maxLength) return undefined
  // Hex comes first: its digits are base64 digits too, but base64 has 40 of them in a row once in 10^18 times.
  const hex = hexBytes(text)
  if (hex !== undefined) return { form: 'hex', bytes: hex }
  const bytes = decodeBase64(text)
  return bytes && { form: /[-_]/.test(text) ? 'base64url' : 'base64', bytes }
}

/**
 * Text whose base64 would pass for hex again (zeros only, say) is not taken for hex: reading twice must change nothing.
 */
function hexBytes(text: string): Uint8Array | undefined {
  const bytes = text.length < minHexDigits ? undefined : decodeHex(text)
  return bytes === undefined || looksLikeHex(toStandardBase64(bytes)) ? undefined : bytes
}

const looksLikeHex = (text: string): boolean => text.length >= minHexDigits && decodeHex(text) !== undefined

/** Standard base64 with padding: the one form of a cryptogram that came as hex. */
export const toStandardBase64 = (bytes: Uint8Array): string =>
  encodeBase64(bytes, { alphabet: 'base64', padding: true })
