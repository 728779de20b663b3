import { openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { anything, flag, text } from './fields.ts'

/** An invoice. Source: docs.processout.com/reference, `POST /invoices`, `GET /invoices/{id}`. */
export const processOutInvoiceSchema = openObject({
  id: z.string().check(z.minLength(1)),
  project_id: text(),
  customer_id: text(),
  token_id: text(),
  transaction_id: text(),
  name: text(),
  order_id: text(),
  reference_id: text(),
  /** Decimal text in the major unit. */
  amount: text(),
  currency: text(),
  /** ProcessOut's own checkout for this invoice; not the page of a customer action. */
  url: text(),
  return_url: text(),
  cancel_url: text(),
  webhook_url: text(),
  challenge_indicator: text(),
  sca_exemption_reason: text(),
  /** `cit`, `mit`, in either case. */
  initiation_type: text(),
  merchant_initiator_type: text(),
  payment_intent: text(),
  payment_type: text(),
  incremental: flag(),
  details: anything(),
  device: anything(),
  shipping: anything(),
  risk: anything(),
  tax: anything(),
  metadata: anything(),
  gateway_data: anything(),
  sandbox: flag(),
  created_at: text(),
  expires_at: text(),
})

/** An invoice. */
export interface ProcessOutInvoice extends z.output<typeof processOutInvoiceSchema> {}
