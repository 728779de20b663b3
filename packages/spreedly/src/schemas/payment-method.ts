import { openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { anything, flag, integer, part, text, word } from './fields.ts'

/** One thing that is wrong with a payment method: `errors.blank` on `first_name`. */
export const paymentMethodErrorSchema = openObject({ attribute: text(), key: text(), message: text() })

/**
 * A payment method in Spreedly's vault. Its number comes masked.
 *
 * Source: recordings of 2026; developer.spreedly.com/reference (payment methods).
 */
export const paymentMethodSchema = openObject({
  token: z.string(),
  created_at: text(),
  updated_at: text(),
  email: text(),
  /** The merchant's own. */
  data: anything(),
  metadata: anything(),
  storage_state: word('cached', 'retained', 'used', 'redacted', 'closed'),
  test: flag(),
  callback_url: text(),
  last_successfully_used: text(),
  last_four_digits: text(),
  first_six_digits: text(),
  issuer_identification_number: text(),
  /** Spreedly's word for the scheme. */
  card_type: word('visa', 'master', 'american_express', 'discover', 'diners_club', 'jcb', 'maestro', 'unionpay', 'elo'),
  first_name: text(),
  last_name: text(),
  full_name: text(),
  month: integer(),
  year: integer(),
  company: text(),
  address1: text(),
  address2: text(),
  city: text(),
  state: text(),
  zip: text(),
  country: text(),
  phone_number: text(),
  shipping_address1: text(),
  shipping_address2: text(),
  shipping_city: text(),
  shipping_state: text(),
  shipping_zip: text(),
  shipping_country: text(),
  shipping_phone_number: text(),
  eligible_for_card_updater: flag(),
  click_to_pay: flag(),
  managed: flag(),
  subscribed_to_mastercard_abu: flag(),
  bin_metadata: anything(),
  payment_method_type: word('credit_card', 'bank_account', 'apple_pay', 'google_pay', 'third_party_token', 'sprel'),
  fingerprint: text(),
  /** Masked. */
  verification_value: text(),
  /** Masked: `XXXX-XXXX-XXXX-1111`. */
  number: text(),
  errors: part(z.array(paymentMethodErrorSchema)),
})

/** A payment method in Spreedly's vault. */
export interface SpreedlyPaymentMethod extends z.output<typeof paymentMethodSchema> {}
