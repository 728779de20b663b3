import { readCryptogram } from './read-cryptogram.ts'

/**
 * The bytes of a cryptogram written as hex, base64 or base64url, padded or not. `undefined` where it is none of them,
 * or longer than 1024 characters. No text makes it throw.
 *
 * @example
 * ```ts
 * import { cryptogramBytes } from '@three-ds/core'
 *
 * console.log(cryptogramBytes('Y2FyZGluYWxjb21tZXJjZWF1dGg=')?.length) // 20
 * ```
 */
export const cryptogramBytes = (text: string): Uint8Array | undefined => readCryptogram(text)?.bytes
