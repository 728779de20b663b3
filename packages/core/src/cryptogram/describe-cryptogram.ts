import { encodeBase64 } from '../emv/base64.ts'
import { type CryptogramForm, readCryptogram } from './read-cryptogram.ts'

/** What can be told of a cryptogram without its value: fit for a log. */
export interface CryptogramDescription {
  /** How it is written. Base64 without `-` and `_` counts as `base64`. */
  readonly form: CryptogramForm | 'unreadable'
  /** How many bytes it holds; absent where it cannot be read. */
  readonly bytes?: number
  /**
   * Would its bytes be written just like this? False for base64 with unused bits that are not zero or without its
   * padding (which base64url may leave out), and for what cannot be read. Strict decoders at a gateway may refuse such
   * text.
   */
  readonly canonical: boolean
}

/**
 * Tells how a cryptogram is written and how long it is, never what it is. No text makes it throw.
 *
 * @example
 * ```ts
 * import { describeCryptogram } from '@three-ds/core'
 *
 * const { form, bytes, canonical } = describeCryptogram('AAABAWFlmQAAAABjRWWZEEFgFz+=')
 * console.log(form, bytes, canonical) // base64 20 false
 * ```
 */
export function describeCryptogram(text: string): CryptogramDescription {
  const read = readCryptogram(text)
  if (read === undefined) return { form: 'unreadable', canonical: false }
  const { form, bytes } = read
  return { form, bytes: bytes.length, canonical: isCanonical(text, form, bytes) }
}

function isCanonical(text: string, form: CryptogramForm, bytes: Uint8Array): boolean {
  if (form === 'hex') return true
  const padding = form === 'base64' || text.endsWith('=')
  return encodeBase64(bytes, { alphabet: form, padding }) === text
}
