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

/** All of an invoice's transactions. `transactions` holds the single one too, where ProcessOut sends that alone or beside them. */
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
    const { transaction } = body
    if (transaction === undefined && body.transactions === undefined) throw unusable(operation, body, meta, 'unclear')
    const listed = body.transactions ?? []
    const isListed = transaction === undefined || listed.some(({ id }) => id === transaction.id)
    const transactions = isListed ? listed : [transaction, ...listed]
    const test = sender.test || transactions.some(({ sandbox }) => sandbox === true)
    return toAnswer({ ...body, transactions, test }, meta)
  }
