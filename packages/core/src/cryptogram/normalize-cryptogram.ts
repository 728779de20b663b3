import { readCryptogram, toStandardBase64 } from './read-cryptogram.ts'

/**
 * A cryptogram (CAVV, AAV, UCAF, AEVV) as it is kept: hex becomes standard base64, everything else stays exactly as it
 * came, whatever its length. Base64 whose unused bits at the end are not zero (Verifone's documentation prints such a
 * sample) stays as well: writing it anew would change what the issuer sent. Doing it twice changes nothing, and no text
 * makes it throw. Whether the text is a usable cryptogram is for {@link isWellFormedCryptogram} to say.
 *
 * Source of the two forms: Verifone's page "Online payments: 3D Secure", field `CAVV`: by the merchant's configuration
 * base64 of 28 or 32 characters, or hex of 40 or 48.
 *
 * @example
 * ```ts
 * import { normalizeCryptogram } from '@three-ds/core'
 *
 * console.log(normalizeCryptogram('63617264696E616C636F6D6D6572636561757468')) // Y2FyZGluYWxjb21tZXJjZWF1dGg=
 * console.log(normalizeCryptogram('Y2FyZGluYWxjb21tZXJjZWF1dGg=')) // Y2FyZGluYWxjb21tZXJjZWF1dGg=
 * ```
 */
export function normalizeCryptogram(text: string): string {
  const read = readCryptogram(text)
  return read?.form === 'hex' ? toStandardBase64(read.bytes) : text
}
