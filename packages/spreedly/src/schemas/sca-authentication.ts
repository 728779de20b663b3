import { openObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { anything, flag, integer, part, text, word } from './fields.ts'
import { formSchema } from './form.ts'
import { paymentMethodSchema } from './payment-method.ts'

/**
 * 3DS2 Global: an authentication that Spreedly ran through its own 3DS Server, stand-alone or inside a payment. The only
 * place where Spreedly gives an ECI and a cryptogram.
 *
 * Source: developer.spreedly.com/reference/authenticate (its table of notable fields); Spreedly's Android models for
 * what is nested in a payment.
 */
export const scaAuthenticationSchema = openObject({
  token: text(),
  succeeded: flag(),
  state: word('succeeded', 'failed', 'pending'),
  message: text(),
  message_key: text(),
  transaction_type: word('Sca::Authentication'),
  created_at: text(),
  updated_at: text(),
  amount: integer(),
  currency_code: text(),
  order_id: text(),
  ip: text(),
  email: text(),
  on_test_gateway: flag(),
  /** The payment around it. */
  gateway_transaction_key: text(),
  sca_provider_key: text(),
  payment_method_key: text(),
  payment_method: part(paymentMethodSchema),
  acs_transaction_id: text(),
  acs_reference_number: text(),
  acs_rendering_type: anything(),
  acs_signed_content: text(),
  sdk_transaction_id: text(),
  three_ds_server_trans_id: text(),
  directory_server_transaction_id: text(),
  xid: text(),
  three_ds_version: text(),
  flow_performed: word('frictionless', 'device_fingerprint', 'challenge', 'app_challenge', 'not_authenticated'),
  ecommerce_indicator: text(),
  /** `transStatus` of the first answer. */
  directory_response_status: word('Y', 'N', 'U', 'A', 'C', 'R'),
  /** `transStatus` of the latest answer. */
  authentication_response_status: word('Y', 'N', 'U', 'A', 'C', 'R'),
  authentication_value: text(),
  authentication_value_algorithm: text(),
  trans_status_reason: text(),
  enrolled: text(),
  /** Visa's Digital Authentication Framework was used. */
  daf: flag(),
  force_daf: flag(),
  exemption_type: anything(),
  acquiring_bank_fraud_rate: text(),
  three_ds_requestor_challenge_ind: text(),
  test_scenario: anything(),
  warning: text(),
  required_action: word('device_fingerprint', 'challenge', 'redirect', 'fallback', 'none'),
  challenge_form: formSchema,
  challenge_form_embed_url: text(),
  callback_url: text(),
  /** Present where Forter runs it. */
  managed_order_token: text(),
})

/** An authentication that Spreedly ran through its own 3DS Server. */
export interface SpreedlyScaAuthentication extends z.output<typeof scaAuthenticationSchema> {}
