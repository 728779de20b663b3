import { type IdempotentCallOptions, openObject, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { amountInput } from '../schemas/amount.ts'
import { anything, flag, metadataInput, text, textInput, word } from '../schemas/fields.ts'
import { bodyOf, type Sender, sendForBody } from '../send.ts'
import { movesMoney } from './operation.ts'

const operation = movesMoney({
  name: 'refundInvoice',
  method: 'POST',
  path: '/invoices/{invoice_id}/refunds',
  findOut: 'Do not send it again under another key. Read the transaction: `refunded_amount` tells.',
})

const refundSchema = strictObject({
  amount: amountInput(),
  reason: z.optional(z.enum(['customer_request', 'duplicate', 'fraud', 'other'])),
  information: textInput(),
  metadata: metadataInput(),
  invoice_detail_ids: z.optional(z.array(z.string())),
  split_allocations: z.optional(z.array(z.record(z.string(), z.unknown()))),
})

/** What is given back. */
export interface ProcessOutRefundInput extends z.input<typeof refundSchema> {}

/** A refund. Source: docs.processout.com/reference, `POST /invoices/{id}/refunds`. */
export const processOutRefundSchema = openObject({
  id: z.string().check(z.minLength(1)),
  transaction_id: text(),
  amount: text(),
  reason: word('customer_request', 'duplicate', 'fraud', 'other'),
  information: text(),
  funding_source: text(),
  /** It was made, and it failed: nothing went back. */
  has_failed: flag(),
  invoice_detail_ids: anything(),
  metadata: anything(),
  sandbox: flag(),
  created_at: text(),
})

/** A refund. */
export interface ProcessOutRefund extends z.output<typeof processOutRefundSchema> {}

const answer = openObject({ success: flag(), refund: processOutRefundSchema })

/** Source: docs.processout.com/reference, `POST /invoices/{id}/refunds`. */
export const refundInvoice =
  (sender: Sender) => async (invoiceId: string, body: ProcessOutRefundInput, options?: IdempotentCallOptions) =>
    sendForBody(
      sender,
      operation,
      { path: { invoice_id: invoiceId }, body: bodyOf(operation, refundSchema, body, options), answer },
      options,
    )
