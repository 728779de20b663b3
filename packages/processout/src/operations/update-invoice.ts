import { type IdempotentCallOptions, openObject } from '@three-ds/core'
import { flag } from '../schemas/fields.ts'
import { processOutInvoiceSchema } from '../schemas/invoice.ts'
import { type ProcessOutInvoiceUpdate, processOutInvoiceUpdateSchema } from '../schemas/invoice-input.ts'
import { bodyOf, type Sender, sendForBody } from '../send.ts'
import { changes } from './operation.ts'

const operation = changes({ name: 'updateInvoice', method: 'PUT', path: '/invoices/{invoice_id}' })

const answer = openObject({ success: flag(), invoice: processOutInvoiceSchema })

/** Source: processout/processout-node, `invoice.ts`. */
export const updateInvoice =
  (sender: Sender) => async (invoiceId: string, update: ProcessOutInvoiceUpdate, options?: IdempotentCallOptions) =>
    sendForBody(
      sender,
      operation,
      {
        path: { invoice_id: invoiceId },
        body: bodyOf(operation, processOutInvoiceUpdateSchema, update, options),
        answer,
      },
      options,
    )
