import { openObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { anything, flag, part, text, word } from './fields.ts'

/**
 * One step of a transaction at a gateway. The cryptogram stands here and nowhere else, in `payment_data_network_authentication`.
 *
 * Source: docs.processout.com/reference, `POST /invoices/{id}/increment_authorization`; processout/processout-node,
 * `transactionoperation.ts`.
 */
export const transactionOperationSchema = openObject({
  id: text(),
  transaction_id: text(),
  type: word('request', 'authorization', 'sale', 'capture', 'increment_authorization', 'void', 'refund'),
  amount: text(),
  currency: text(),
  is_attempt: flag(),
  has_failed: flag(),
  is_accountable: flag(),
  gateway_configuration_id: text(),
  gateway_operation_id: text(),
  card_id: text(),
  token_id: text(),
  error_code: text(),
  /** Words for a person. Untrusted. */
  error_message: text(),
  eci: text(),
  scheme_id: text(),
  authenticated_transaction_id: text(),
  initial_scheme_transaction_id: text(),
  challenge_indicator: text(),
  sca_exemption_reason: text(),
  payment_type: text(),
  created_at: text(),
  metadata: anything(),
  gateway_data: anything(),
  payment_data_three_d_s_request: anything(),
  payment_data_three_d_s_authentication: part(openObject({ XID: text() })),
  payment_data_three_d_s_2_authentication: anything(),
  payment_data_network_authentication: part(openObject({ cavv: text() })),
})

/** One step of a transaction at a gateway. */
export interface ProcessOutTransactionOperation extends z.output<typeof transactionOperationSchema> {}
