import { openEnum, openObject, tolerantFlag } from '@three-ds/core'
import * as z from 'zod/mini'
import { anything, flag, integer, part, text, word } from './fields.ts'
import { formSchema } from './form.ts'
import { gatewayResponseSchema } from './gateway-response.ts'
import { paymentMethodSchema } from './payment-method.ts'
import { scaAuthenticationSchema } from './sca-authentication.ts'

/** The seven documented states; open. Source: docs.spreedly.com/guides/3dsecure2, "Callbacks". */
export const transactionStates = [
  'succeeded',
  'processing',
  'pending',
  'failed',
  'gateway_processing_failed',
  'gateway_processing_result_unknown',
  'gateway_setup_failed',
] as const

/** What a pending transaction waits for; open. */
export const requiredActions = ['device_fingerprint', 'challenge', 'redirect', 'fallback', 'none'] as const

/**
 * A transaction: the body of almost every answer, and of a callback. Only `token`, `state` and `succeeded` must be there.
 *
 * Source: docs.spreedly.com/guides/3dsecure2 (seed document), recordings of 2026, developer.spreedly.com/reference; where
 * Spreedly's OpenAPI and its recordings disagree on a type, either is read.
 */
export const spreedlyTransactionSchema = openObject({
  token: z.string(),
  state: openEnum(...transactionStates),
  succeeded: z.pipe(tolerantFlag(), z.boolean()),
  transaction_type: word(
    'Purchase',
    'Authorization',
    'Capture',
    'Void',
    'Credit',
    'GeneralCredit',
    'Verification',
    'OffsitePurchase',
    'OffsiteAuthorization',
    'AddPaymentMethod',
    'RetainPaymentMethod',
    'RedactPaymentMethod',
    'Store',
    'Sca::Authentication',
  ),
  /** No money moves. */
  on_test_gateway: flag(),
  /** Whole seconds; UTC, or with an offset in older XML. */
  created_at: text(),
  updated_at: text(),
  order_id: text(),
  reference: text(),
  ip: text(),
  description: text(),
  email: text(),
  merchant_name_descriptor: text(),
  merchant_location_descriptor: text(),
  merchant_profile_key: text(),
  sub_merchant_key: text(),
  gateway_specific_fields: anything(),
  gateway_specific_response_fields: anything(),
  gateway_transaction_id: text(),
  gateway_latency_ms: integer(),
  warning: text(),
  application_id: text(),
  risk_data: anything(),
  merchant_metadata: anything(),
  customer_data: anything(),
  order_data: anything(),
  transaction_metadata: anything(),
  workflow_key: text(),
  protection_provider_key: text(),
  protection_parameters: anything(),
  /** Integer in the currency's minor unit. */
  amount: integer(),
  local_amount: integer(),
  currency_code: text(),
  retain_on_success: flag(),
  payment_method_added: flag(),
  retained: flag(),
  smart_routed: flag(),
  stored_credential_initiator: text(),
  stored_credential_reason_type: text(),
  stored_credential_alternate_gateway: text(),
  stored_credential_final_payment: flag(),
  /** `messages.transaction_succeeded`; absent on a decline by the gateway. */
  message_key: text(),
  /** Words for a person. Untrusted. */
  message: text(),
  gateway_token: text(),
  gateway_type: text(),
  shipping_address: anything(),
  billing_address: anything(),
  api_urls: anything(),
  network_tokenization: anything(),
  payment_snapshot: anything(),
  attempt_3dsecure: flag(),
  three_ds_version: text(),
  required_action: word(...requiredActions),
  device_fingerprint_form: formSchema,
  device_fingerprint_form_embed_url: text(),
  challenge_form: formSchema,
  challenge_url: text(),
  challenge_form_embed_url: text(),
  checkout_url: text(),
  checkout_form: formSchema,
  three_ds_context: text(),
  managed_order_token: text(),
  callback_url: text(),
  /** The merchant's own address, echoed: not where the cardholder is sent. */
  redirect_url: text(),
  response: part(gatewayResponseSchema),
  setup_response: part(gatewayResponseSchema),
  redirect_response: part(gatewayResponseSchema),
  callback_response: part(gatewayResponseSchema),
  sca_authentication: part(scaAuthenticationSchema),
  payment_method: part(paymentMethodSchema),
  /** Only of an update: did asking the gateway change the original? */
  original_transaction_updated: flag(),
  /** A stand-alone authentication carries these at the top: see `scaAuthenticationSchema`. */
  sca_provider_key: text(),
})

/** A transaction. */
export interface SpreedlyTransaction extends z.output<typeof spreedlyTransactionSchema> {}
