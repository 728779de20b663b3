import { strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { textInput } from './fields.ts'

const monthOrYear = z.union([z.string(), z.number()])

/**
 * A card as it is handed to Spreedly's vault. It never comes back.
 *
 * Source: developer.spreedly.com/reference (credit_card of a purchase, of a payment method).
 */
export const creditCardSchema = strictObject({
  number: z.string(),
  month: monthOrYear,
  year: monthOrYear,
  verification_value: textInput(),
  first_name: textInput(),
  last_name: textInput(),
  full_name: textInput(),
  company: textInput(),
  address1: textInput(),
  address2: textInput(),
  city: textInput(),
  state: textInput(),
  zip: textInput(),
  country: textInput(),
  phone_number: textInput(),
  shipping_address1: textInput(),
  shipping_address2: textInput(),
  shipping_city: textInput(),
  shipping_state: textInput(),
  shipping_zip: textInput(),
  shipping_country: textInput(),
  shipping_phone_number: textInput(),
})

/** A card for Spreedly's vault. */
export interface SpreedlyCreditCard extends z.input<typeof creditCardSchema> {}
