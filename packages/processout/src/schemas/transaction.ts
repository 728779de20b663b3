import { openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { anything, flag, integer, part, text, word } from './fields.ts'
import { listed } from './listed.ts'
import { scaSchema, threeDSSchema } from './three-d-s.ts'
import { transactionOperationSchema } from './transaction-operation.ts'
import { knownTransactionStatuses } from './transaction-statuses.ts'

/**
 * A transaction: what became of an invoice. Only `id` must be there: the documented 206 shows no more than ids.
 *
 * Source: docs.processout.com/docs/3ds-hosted-page (seed document); docs.processout.com/reference, `GET /transactions/{id}`.
 */
export const processOutTransactionSchema = openObject({
  id: z.string().check(z.minLength(1)),
  /** Without the prefix `test-` that the credentials of a sandbox have. */
  project_id: text(),
  invoice_id: text(),
  customer_id: text(),
  token_id: text(),
  card_id: text(),
  name: text(),
  status: word(...knownTransactionStatuses),
  /** Decimal text in the major unit, as all amounts. */
  amount: text(),
  amount_local: text(),
  currency: text(),
  authorized_amount: text(),
  captured_amount: text(),
  available_amount: text(),
  incremented_amount: text(),
  refunded_amount: text(),
  authorized: flag(),
  captured: flag(),
  refunded: flag(),
  voided: flag(),
  chargedback: flag(),
  error_code: text(),
  /** Words for a person. Untrusted. */
  error_message: text(),
  /** `N/A` where there is none. */
  eci: text(),
  three_d_s: part(threeDSSchema),
  three_d_s_status: text(),
  three_d_s_version: text(),
  sca: part(scaSchema),
  operations: part(listed(transactionOperationSchema)),
  external_three_d_s_gateway_configuration: anything(),
  scheme_id: text(),
  initial_scheme_transaction_id: text(),
  payment_type: text(),
  gateway_name: text(),
  gateway_configuration_id: text(),
  acquirer_name: text(),
  attempts_count: integer(),
  cvc_check: text(),
  avs_check: text(),
  card: anything(),
  metadata: anything(),
  refunds: anything(),
  /** No money moves. */
  sandbox: flag(),
  /** RFC 3339, UTC. */
  created_at: text(),
  authorized_at: text(),
  captured_at: text(),
  refunded_at: text(),
  voided_at: text(),
})

/** A transaction. */
export interface ProcessOutTransaction extends z.output<typeof processOutTransactionSchema> {}
