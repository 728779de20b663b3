import { type IdempotentCallOptions, strictObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { partialAmountInput } from '../schemas/amount.ts'
import { metadataInput } from '../schemas/fields.ts'
import { bodyOf, type Sender } from '../send.ts'
import { movesMoney } from './operation.ts'
import { sendForPayment } from './send-for-payment.ts'

const operation = movesMoney({ name: 'voidInvoice', method: 'POST', path: '/invoices/{invoice_id}/void' })

const voidSchema = strictObject({
  /** All of it where left out. */
  amount: partialAmountInput(),
  metadata: metadataInput(),
})

/** What is let go of. */
export interface ProcessOutVoid extends z.input<typeof voidSchema> {}

/** Source: processout/processout-node, `invoice.ts`. A part that is let go of leaves the rest authorized. */
export const voidInvoice =
  (sender: Sender) =>
  async (invoiceId: string, body: ProcessOutVoid = {}, options?: IdempotentCallOptions) =>
    sendForPayment(
      sender,
      operation,
      { path: { invoice_id: invoiceId }, body: bodyOf(operation, voidSchema, body, options) },
      options,
      {
        done: body.amount === undefined ? ['voided'] : ['voided', 'authorized'],
        staysAt: ['authorized', 'pending-capture', 'completed'],
      },
    )
