import type { Scheme } from '../vocabulary/names.ts'
import { countCryptogramBytes } from './count-cryptogram-bytes.ts'
import { cryptogramLengths } from './cryptogram-lengths.ts'

/**
 * Does it decode to as many bytes as a cryptogram has: 20, or for Mastercard and Maestro 20 or 24? It may be written as
 * hex, base64 or base64url, canonical or not. Well-formed says nothing about genuine: only the issuer can check that.
 * No text makes it throw.
 *
 * Source: Verifone's page "Online payments: 3D Secure", field `CAVV`. No length is documented for the other schemes;
 * they are held to 20.
 *
 * @param scheme - the scheme that ran the authentication; without it 20 bytes are asked for
 *
 * @example
 * ```ts
 * import { isWellFormedCryptogram } from '@three-ds/core'
 *
 * console.log(isWellFormedCryptogram('Y2FyZGluYWxjb21tZXJjZWF1dGg=')) // true
 * console.log(isWellFormedCryptogram('Y2FyZGluYWw=')) // false
 * ```
 */
export function isWellFormedCryptogram(text: string, scheme?: Scheme): boolean {
  const { usual, byScheme } = cryptogramLengths
  const allowed = (scheme !== undefined && Object.hasOwn(byScheme, scheme) && byScheme[scheme]) || usual
  return allowed.includes(countCryptogramBytes(text))
}
