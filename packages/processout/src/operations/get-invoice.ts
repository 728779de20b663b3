import { type CallOptions, openObject } from '@three-ds/core'
import { flag } from '../schemas/fields.ts'
import { processOutInvoiceSchema } from '../schemas/invoice.ts'
import { type Sender, sendForBody } from '../send.ts'
import { reads } from './operation.ts'

const operation = reads({ name: 'getInvoice', method: 'GET', path: '/invoices/{invoice_id}' })

const answer = openObject({ success: flag(), invoice: processOutInvoiceSchema })

/** Source: docs.processout.com/reference, `GET /invoices/{id}`. */
export const getInvoice = (sender: Sender) => async (invoiceId: string, options?: CallOptions) =>
  sendForBody(sender, operation, { path: { invoice_id: invoiceId }, answer }, options)
