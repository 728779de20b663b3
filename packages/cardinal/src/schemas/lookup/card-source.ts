import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { textInput } from '../fields.ts'

/** A card in the clear, for accounts that may send one. */
const plainCard = strictObject({
  pan: z.string().check(z.regex(/^\d{12,19}$/)),
  expiry_month: z.string().check(z.regex(/^(?:0?[1-9]|1[0-2])$/)),
  expiry_year: z.string().check(z.regex(/^(?:\d{2}|\d{4})$/)),
})

/**
 * The ways to name a card; a lookup takes exactly one.
 *
 * Source: Verifone 3D Secure API 3.43.0, `LookupRequest`. Its `card` is the id of a stored card. The object with a card number
 * has no published source: it is for accounts that were told to send it.
 */
export const cardSourceFields = {
  card: z.optional(z.union([z.string().check(z.minLength(1)), plainCard])),
  /** Base64, encrypted in the page with Verifone's public key; good for 15 minutes. Needs `public_key_alias`. */
  encrypted_card: textInput(),
  public_key_alias: textInput(),
  /** Verifone's token of a stored card. */
  reuse_token: z.optional(z.string().check(z.minLength(16), z.maxLength(255))),
}
