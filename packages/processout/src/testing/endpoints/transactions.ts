import type { FakeCall, FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeProcessOut } from '../state/fake-processout.ts'
import { renderTransaction } from '../wire/render-transaction.ts'
import { invoiceOf } from './invoices.ts'
import { listed } from './listed.ts'
import { reply } from './reply.ts'

/**
 * Asks `expand` for what was done? Go's library writes `expand[]=`, Node's one value with commas; of several values the fake sees
 * the last, so any of them will do.
 */
const expands = ({ query }: FakeCall): boolean => query['expand'] !== undefined || query['expand[]'] !== undefined

/** `GET /transactions/{id}`. */
export const getTransaction =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call, parameters) => {
    const transaction = fake.state.transactions.get(parameters['transaction_id'] ?? '')
    if (transaction === undefined) throw new Refused(refusals.transaction)
    return reply({ transaction: renderTransaction(fake, transaction, expands(call)) })
  }

/** `GET /transactions`: the newest first. */
export const listTransactions =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call) => {
    const { items, has_more } = listed(fake.state.transactions.all().toReversed(), call.query)
    return reply({ transactions: items.map((one) => renderTransaction(fake, one, expands(call))), has_more })
  }

/**
 * `GET /invoices/{id}/transactions`. The official library reads `transaction` from it, one alone; where an invoice has several,
 * nothing documents what comes: the fake names the latest there, and all of them in `transactions`.
 *
 * Source: processout/processout-node, `invoice.ts`.
 */
export const invoiceTransactions =
  (fake: FakeProcessOut): FakeRoute['handle'] =>
  (call, parameters) => {
    const { id } = invoiceOf(fake, parameters)
    const all = fake.state.transactions.by('invoice', id).map((one) => renderTransaction(fake, one, expands(call)))
    return reply({ transaction: all.at(-1) ?? null, transactions: all.toReversed(), has_more: false })
  }
