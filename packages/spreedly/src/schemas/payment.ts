import { rule, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { addressSchema } from './address.ts'
import { creditCardSchema } from './card.ts'
import { flagInput, objectInput, textInput } from './fields.ts'
import { orderIdInput } from './order-id.ts'
import { findPaymentProblems } from './payment-rules.ts'
import { threeDSSchema } from './three-ds.ts'

const recoverSchema = strictObject({
  gateway_tokens: z.array(z.string()),
  mode: z.optional(z.enum(['standard', 'outage_only'])),
  custom_errors: objectInput(),
})

/** Further fields of 3DS2 Global. `test_scenario` is an object, whatever Spreedly's OpenAPI says. */
export const scaParametersSchema = strictObject({
  three_ds_requestor_challenge_ind: textInput(),
  test_scenario: objectInput(),
  exemption_type: z.optional(z.union([z.string(), z.array(z.string())])),
  acquiring_bank_fraud_rate: textInput(),
})

const fields = {
  /** The card to charge: this, `credit_card`, another passed-in method, or `sca_authentication_token`. */
  payment_method_token: textInput(),
  credit_card: z.optional(creditCardSchema),
  bank_account: objectInput(),
  apple_pay: objectInput(),
  google_pay: objectInput(),
  /** Uses a finished stand-alone authentication: fills in its payment method and its 3-D Secure fields. */
  sca_authentication_token: textInput(),
  /** ISO 4217, alphabetic. */
  currency_code: z.string(),
  /** Yours. Set it: it is the only handle on a payment whose answer got lost. No `|`: it would make the callback's signature ambiguous. */
  order_id: orderIdInput(),
  description: textInput(),
  email: textInput(),
  /** The cardholder's address; `omit` sends none, left out it becomes 127.0.0.1. */
  ip: textInput(),
  retain_on_success: flagInput(),
  merchant_name_descriptor: textInput(),
  merchant_location_descriptor: textInput(),
  merchant_profile_key: textInput(),
  sub_merchant_key: textInput(),
  gateway_specific_fields: objectInput(),
  shipping_address: z.optional(addressSchema),
  billing_address: z.optional(addressSchema),
  stored_credential_initiator: z.optional(z.enum(['merchant', 'cardholder'])),
  stored_credential_reason_type: textInput(),
  stored_credential_alternate_gateway: textInput(),
  stored_credential_final_payment: flagInput(),
  /** Gateway-specific 3-D Secure. With version 2 it needs `browser_info`, `redirect_url` and `callback_url`. Excludes `sca_provider_key`. */
  attempt_3dsecure: flagInput(),
  /** `2` with `attempt_3dsecure`; the full version, `2.1.0`, with `three_ds`. */
  three_ds_version: textInput(),
  /** From `Spreedly.ThreeDS.serialize()` in the page, or `encodeBrowserInfo`. */
  browser_info: textInput(),
  /** Where the cardholder comes back to. */
  redirect_url: textInput(),
  /** Where Spreedly posts what changed. */
  callback_url: textInput(),
  /** `xml` where left out. */
  callback_format: z.optional(z.enum(['json', 'xml'])),
  channel: z.optional(z.enum(['app', 'browser'])),
  /** A result that was earned elsewhere: see `fromAuthenticationResult`. */
  three_ds: z.optional(threeDSSchema),
  three_ds_exemption_type: textInput(),
  /** 3DS2 Global: Spreedly authenticates before it calls the gateway. Excludes `attempt_3dsecure`. */
  sca_provider_key: textInput(),
  sca_authentication_parameters: z.optional(scaParametersSchema),
  /** Go on although 3DS2 Global failed. Spreedly's OpenAPI calls it text. */
  ignore_failed_authentication_result: z.optional(z.union([z.boolean(), z.string()])),
  /** Keys of at most 50 characters, values of at most 500. */
  transaction_metadata: z.optional(z.record(z.string().check(z.maxLength(50)), z.string().check(z.maxLength(500)))),
  attempt_network_token: flagInput(),
  provision_network_token: flagInput(),
  /** Recover: other gateways to try. */
  retry: z.optional(recoverSchema),
  protection_provider_key: textInput(),
  protection_parameters: objectInput(),
  allow_blank_name: flagInput(),
  allow_blank_date: flagInput(),
  allow_expired_date: flagInput(),
}

const amountInput = z.number().check(z.int(), z.gte(0))

const problems = rule(findPaymentProblems)

/**
 * The `transaction` of authorize and purchase, field for field.
 *
 * Source: docs.spreedly.com/guides/3dsecure2 (seed document); developer.spreedly.com/reference (purchase request).
 */
export const spreedlyPaymentSchema = strictObject({
  ...fields,
  /** Integer in the currency's minor unit: 3001 is 30.01 USD. */
  amount: amountInput,
}).check(problems)

/** The `transaction` of verify: a card is checked, no money is reserved, so an amount is optional. */
export const spreedlyVerificationSchema = strictObject({ ...fields, amount: z.optional(amountInput) }).check(problems)

/** What is charged, and how. */
export interface SpreedlyPayment extends z.input<typeof spreedlyPaymentSchema> {}

/** What is checked, and how. */
export interface SpreedlyVerification extends z.input<typeof spreedlyVerificationSchema> {}
