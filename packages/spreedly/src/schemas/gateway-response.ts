import { openObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { flag, text } from './fields.ts'

/**
 * What the gateway said, in one exchange: `response` of the payment itself, and `setup_response`, `redirect_response`,
 * `callback_response` of an asynchronous one.
 *
 * Source: docs.spreedly.com/guides/3dsecure2, "Error handling"; recordings of 2026.
 */
export const gatewayResponseSchema = openObject({
  success: flag(),
  /** The gateway's words. Untrusted. */
  message: text(),
  avs_code: text(),
  avs_message: text(),
  cvv_code: text(),
  cvv_message: text(),
  pending: flag(),
  /** Spreedly could not find out what the gateway did. Never a decline. */
  result_unknown: flag(),
  error_code: text(),
  error_detail: text(),
  cancelled: flag(),
  /** Held for review. */
  fraud_review: flag(),
  checkout_url: text(),
  status: text(),
  network_transaction_id: text(),
  created_at: text(),
  updated_at: text(),
})

/** What the gateway said, in one exchange. */
export interface SpreedlyGatewayResponse extends z.output<typeof gatewayResponseSchema> {}
