import { type IdempotentCallOptions, openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { customerActionSchema, isUsableAction } from '../schemas/customer-action.ts'
import { flag } from '../schemas/fields.ts'
import { processOutInvoiceSchema } from '../schemas/invoice.ts'
import { type ProcessOutInvoiceInput, processOutInvoiceInputSchema } from '../schemas/invoice-input.ts'
import { bodyOf, type Sender, sendForBody, unsafeStep } from '../send.ts'
import { changes } from './operation.ts'

const operation = changes({ name: 'createInvoice', method: 'POST', path: '/invoices' })

const answer = openObject({
  success: flag(),
  invoice: processOutInvoiceSchema,
  customer_action: z.exactOptional(customerActionSchema),
})

/** Charges nothing. Source: docs.processout.com/reference, `POST /invoices`. */
export const createInvoice =
  (sender: Sender) => async (invoice: ProcessOutInvoiceInput, options?: IdempotentCallOptions) => {
    const body = bodyOf(operation, processOutInvoiceInputSchema, invoice, options)
    const made = await sendForBody(sender, operation, { body, answer }, options)
    const { customer_action } = made
    if (customer_action !== undefined && !isUsableAction(customer_action, sender.localOrigin)) {
      throw unsafeStep(operation, made.meta)
    }
    return made
  }
