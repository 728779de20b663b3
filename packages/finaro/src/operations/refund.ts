import { type CallOptions, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { invoiceForm } from '../invoice.ts'
import { paymentFields, paymentRules, transactionFields } from '../schemas/payment.ts'
import { bodyOf, type Sender, sendForResult } from '../send.ts'
import { movesMoney } from './operation.ts'
import { toPaymentAnswer } from './payment-answer.ts'

const operation = movesMoney({ name: 'refund', method: 'POST', path: '/transactions/refund' })

const refundSchema = strictObject({
  ...paymentFields,
  transaction: strictObject({
    ...transactionFields,
    /** The invoice of the sale that is given back. The refund has an invoice of its own. */
    originalInvoice: z.optional(z.string().check(z.regex(invoiceForm))),
  }),
}).check(paymentRules)

/** What is given back. */
export interface FinaroRefund extends z.input<typeof refundSchema> {}

/** Source: Shift4 API 1.7.57, `/transactions/refund`. */
export const refund = (sender: Sender) => async (body: FinaroRefund, options?: CallOptions) =>
  toPaymentAnswer(
    await sendForResult(sender, operation, { body: bodyOf(sender, operation, refundSchema, body, options) }, options),
    { operation: 'refund', invoice: body.transaction.invoice },
    sender,
  )
