import * as z from 'zod/mini'
import { requiredText, textInput } from '../fields.ts'
import { codeInput, countryInput, dayInput, phoneInput } from '../formats.ts'

/**
 * Billing and shipping.
 *
 * Source: Verifone 3D Secure API 3.43.0, `LookupRequest`. Postal code and state are "required unless a market mandate
 * restricts them", so this side does not ask for them.
 */
export const addressFields = {
  billing_first_name: requiredText(22),
  billing_last_name: requiredText(22),
  billing_address_1: requiredText(50),
  billing_address_2: textInput(50),
  billing_address_3: textInput(50),
  billing_city: requiredText(50),
  billing_postal_code: textInput(16),
  /** ISO 3166-2 without its country: `TX`, not `US-TX`. */
  billing_state: textInput(50),
  billing_country_code: countryInput(),
  billing_phone: phoneInput(20),
  phone_number: phoneInput(),
  work_phone: phoneInput(25),
  /** Do both addresses match? */
  address_match: z.optional(z.enum(['Y', 'N'])),
  shipping_address_1: textInput(50),
  shipping_address_2: textInput(50),
  shipping_address_3: textInput(50),
  shipping_city: textInput(50),
  shipping_postal_code: textInput(16),
  /** ISO 3166-2 without its country. */
  shipping_state: textInput(50),
  shipping_country_code: z.optional(countryInput()),
  shipping_address_usage_date: dayInput(),
  shipping_address_usage_indicator: codeInput('01', '02', '03', '04'),
  /** 01 billing address, 02 verified address, 03 another, 04 store, 05 digital, 06 tickets, 07 other. */
  shipping_method_indicator: codeInput('01', '02', '03', '04', '05', '06', '07'),
  /** 01 identical, 02 not. */
  shipping_name_indicator: codeInput('01', '02'),
}
