import { type CallOptions, parseInput, strictObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { provider } from '../provider.ts'
import { invoiceInput } from '../schemas/standalone.ts'
import { type Sender, sendForResult, withHeaders } from '../send.ts'
import { movesMoney } from './operation.ts'
import { toPaymentAnswer } from './payment-answer.ts'

const operation = movesMoney({
  name: 'void',
  method: 'DELETE',
  path: '/transactions/invoice',
  findOut: 'Ask with `findPayment`: a voided invoice is no longer found, and neither is a settled one.',
})

const voidSchema = strictObject({
  invoice: invoiceInput(),
  /**
   * `01` timeout, `02` the point of sale lost its connection, `03` the merchant or `04` the customer cancels, `05` to `08` chip
   * and PIN pad, `09` suspected fraud.
   */
  reversalReason: z.optional(z.enum(['01', '02', '03', '04', '05', '06', '07', '08', '09'])),
  token: z.optional(z.string().check(z.regex(/^[A-Za-z0-9]{1,16}$/))),
})

/** What is let go of. */
export interface FinaroVoid extends z.input<typeof voidSchema> {}

/** Source: Shift4 API 1.7.57, `DELETE /transactions/invoice`: all in headers, and there must be no body. */
export const voidInvoice = (sender: Sender) => async (query: FinaroVoid, options?: CallOptions) => {
  const { invoice, reversalReason, token } = parseInput(voidSchema, query, { provider, operation: operation.name })
  const headers = { Invoice: invoice, ReversalReason: reversalReason, Token: token }
  const sent = await sendForResult(sender, operation, {}, withHeaders(options, headers))
  return toPaymentAnswer(sent, { operation: 'void', invoice }, sender)
}
