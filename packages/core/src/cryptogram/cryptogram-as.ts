import { encodeHex } from './hex.ts'
import { readCryptogram, toStandardBase64 } from './read-cryptogram.ts'

/**
 * A cryptogram in the form that a gateway wants. Text that is in that form already stays exactly as it came; otherwise
 * it becomes padded standard base64, or upper-case hex. `undefined` where it cannot be read. No text makes it throw.
 *
 * @example
 * ```ts
 * import { cryptogramAs } from '@three-ds/core'
 *
 * console.log(cryptogramAs('Y2FyZGluYWxjb21tZXJjZWF1dGg=', 'hex')) // 63617264696E616C636F6D6D6572636561757468
 * ```
 */
export function cryptogramAs(text: string, form: 'base64' | 'hex'): string | undefined {
  const read = readCryptogram(text)
  if (read === undefined || read.form === form) return read && text
  return form === 'hex' ? encodeHex(read.bytes) : toStandardBase64(read.bytes)
}
