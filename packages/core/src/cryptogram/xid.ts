import { cryptogramBytes } from './cryptogram-bytes.ts'
import { normalizeCryptogram } from './normalize-cryptogram.ts'

/**
 * Bytes of an XID, for every scheme (https://developer.spreedly.com/docs/using-third-party-3ds2-providers, field `xid`:
 * 28 characters of base64).
 */
const xidLength = 20

/**
 * An XID (transaction identifier of 3-D Secure 1) as it is kept: hex becomes standard base64, everything else stays as
 * it came. The rules are those of {@link normalizeCryptogram}.
 *
 * @example
 * ```ts
 * import { normalizeXid } from '@three-ds/core'
 *
 * console.log(normalizeXid('dUF0aExmRVlnODNpRXZlclRsazA=')) // dUF0aExmRVlnODNpRXZlclRsazA=
 * ```
 */
export const normalizeXid = (text: string): string => normalizeCryptogram(text)

/**
 * The bytes of an XID written as hex, base64 or base64url; `undefined` where it is none of them. No text makes it
 * throw.
 */
export const xidBytes = (text: string): Uint8Array | undefined => cryptogramBytes(text)

/**
 * Does it decode to 20 bytes? Some gateways send the Directory Server's transaction id, a UUID, under this name: that
 * is no XID, and the answer is no.
 *
 * @example
 * ```ts
 * import { isWellFormedXid } from '@three-ds/core'
 *
 * console.log(isWellFormedXid('8827fa9c-fd15-4a44-a51d-3c0cdddf93ba')) // false
 * ```
 */
export const isWellFormedXid = (text: string): boolean => xidBytes(text)?.length === xidLength
