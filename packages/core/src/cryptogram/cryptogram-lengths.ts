import type { Scheme } from '../vocabulary/names.ts'

/**
 * How many bytes a cryptogram has.
 *
 * Source: Verifone's page "Online payments: 3D Secure", field `CAVV`: 20 bytes for a CAVV, 20 or 24 for Mastercard's
 * AAV (UCAF); Maestro is Mastercard's and carries a UCAF. For every scheme,
 * https://developer.spreedly.com/docs/using-third-party-3ds2-providers gives 28 characters of base64, which is 20
 * bytes.
 *
 * Not known: no source at hand states a length for one of the other schemes, and Finaro prints a sample of 40 bytes
 * without saying whose it is. They are held to 20 bytes.
 */
export const cryptogramLengths: {
  readonly usual: readonly number[]
  readonly byScheme: Readonly<Partial<Record<Scheme, readonly number[]>>>
} = {
  usual: [20],
  byScheme: { mastercard: [20, 24], maestro: [20, 24] },
}
