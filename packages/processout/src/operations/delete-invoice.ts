import { type IdempotentCallOptions, openObject } from '@three-ds/core'
import { flag } from '../schemas/fields.ts'
import { type Sender, sendForBody } from '../send.ts'
import { changes } from './operation.ts'

const operation = changes({ name: 'deleteInvoice', method: 'DELETE', path: '/invoices/{invoice_id}' })

const answer = openObject({ success: flag() })

/** Only while no payment was started. Source: docs.processout.com/reference, `DELETE /invoices/{id}`. */
export const deleteInvoice = (sender: Sender) => async (invoiceId: string, options?: IdempotentCallOptions) =>
  sendForBody(sender, operation, { path: { invoice_id: invoiceId }, answer }, options)
