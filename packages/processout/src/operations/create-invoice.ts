import { type IdempotentCallOptions, openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { customerActionSchema } from '../schemas/customer-action.ts'
import { flag } from '../schemas/fields.ts'
import { processOutInvoiceSchema } from '../schemas/invoice.ts'
import { type ProcessOutInvoiceInput, processOutInvoiceInputSchema } from '../schemas/invoice-input.ts'
import { bodyOf, type Sender, sendForBody } from '../send.ts'
import { changes } from './operation.ts'

const operation = changes({ name: 'createInvoice', method: 'POST', path: '/invoices' })

const answer = openObject({
  success: flag(),
  invoice: processOutInvoiceSchema,
  customer_action: z.exactOptional(customerActionSchema),
})

/** Charges nothing. Source: docs.processout.com/reference, `POST /invoices`. */
export const createInvoice =
  (sender: Sender) => async (invoice: ProcessOutInvoiceInput, options?: IdempotentCallOptions) =>
    sendForBody(
      sender,
      operation,
      { body: bodyOf(operation, processOutInvoiceInputSchema, invoice, options), answer },
      options,
    )
