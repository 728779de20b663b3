import { type CallOptions, parseInput, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { provider } from '../provider.ts'
import { invoiceInput } from '../schemas/standalone.ts'
import { type Sender, sendForResult, withHeaders } from '../send.ts'
import { reads } from './operation.ts'
import { toPaymentAnswer } from './payment-answer.ts'

const operation = reads({ name: 'invoiceInformation', method: 'GET', path: '/transactions/invoice' })

const headersSchema = strictObject({
  invoice: invoiceInput(),
  /** Shift4's token of the card, 16 characters at most. */
  token: z.optional(z.string().check(z.regex(/^[A-Za-z0-9]{1,16}$/))),
})

/** Which invoice to look at. */
export interface FinaroInvoiceQuery extends z.input<typeof headersSchema> {}

/**
 * An invoice that is unknown, voided or already settled ends in `not-found` (error 9815).
 *
 * Source: Shift4 API 1.7.57, `GET /transactions/invoice`: the invoice goes in a header, and there must be no body.
 */
export const invoiceInformation = (sender: Sender) => async (query: FinaroInvoiceQuery, options?: CallOptions) => {
  const { invoice, token } = parseInput(headersSchema, query, { provider, operation: operation.name })
  const sent = await sendForResult(sender, operation, {}, withHeaders(options, { Invoice: invoice, Token: token }))
  return toPaymentAnswer(sent, { operation: 'invoiceInformation', invoice }, sender)
}
