import { type Answer, type CallOptions, openObject } from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'
import * as z from 'zod/mini'
import { flag } from '../schemas/fields.ts'
import { type ProcessOutTransaction, processOutTransactionSchema } from '../schemas/transaction.ts'
import { type Sender, sendForBody, unusable } from '../send.ts'
import { reads } from './operation.ts'

const operation = reads({
  name: 'listInvoiceTransactions',
  method: 'GET',
  path: '/invoices/{invoice_id}/transactions',
})

const answer = openObject({
  success: flag(),
  has_more: flag(),
  transactions: z.exactOptional(z.array(processOutTransactionSchema)),
  transaction: z.exactOptional(processOutTransactionSchema),
})

/** All of an invoice's transactions. `transactions` holds the single one too, where ProcessOut sends only that. */
export type ProcessOutInvoiceTransactionsAnswer = Answer<{
  readonly transactions: readonly ProcessOutTransaction[]
  /** Ours: of a sandbox. */
  readonly test: boolean
}>

/**
 * One that does not read fails the whole: two that have not failed would be a contradiction, so none may be overlooked.
 *
 * Source: processout/processout-node, `fetchTransaction`, which reads one `transaction` from it.
 */
export const listInvoiceTransactions =
  (sender: Sender) =>
  async (invoiceId: string, options?: CallOptions): Promise<ProcessOutInvoiceTransactionsAnswer> => {
    const { meta, ...body } = await sendForBody(sender, operation, { path: { invoice_id: invoiceId }, answer }, options)
    const transactions = body.transactions ?? (body.transaction === undefined ? undefined : [body.transaction])
    if (transactions === undefined) throw unusable(operation, body, meta, 'unclear')
    const test = sender.test || transactions.some(({ sandbox }) => sandbox === true)
    return toAnswer({ ...body, transactions, test }, meta)
  }
