import { strictObject } from '@three-ds/core'
import { textInput } from '../../schemas/fields.ts'

/**
 * A billing address. Shopify requires no field by itself; the shop's country may.
 *
 * Source: shopify.dev/docs/api/storefront/2026-04/input-objects/MailingAddressInput.
 */
export const mailingAddressInputSchema = strictObject({
  /** Street and number, or a post office box. */
  address1: textInput(),
  /** Apartment, suite, unit. */
  address2: textInput(),
  city: textInput(),
  company: textInput(),
  /** Name of the country. */
  country: textInput(),
  firstName: textInput(),
  lastName: textInput(),
  /** E.164: `+16135551111`. */
  phone: textInput(),
  /** State, province or district. */
  province: textInput(),
  zip: textInput(),
})
