import type { FakeProcessOut } from './fake-processout.ts'
import { makeId } from './make-id.ts'
import type { StoredTransaction, TransactionStatus } from './stored-transaction.ts'

/**
 * The event that tells of a status. Source: docs.processout.com/reference/events; the list there is not complete, so what has no
 * row here fires nothing.
 */
const eventNames: Readonly<Partial<Record<TransactionStatus, string>>> = {
  waiting: 'transaction.requested',
  pending: 'transaction.requested',
  authorized: 'transaction.authorized',
  completed: 'transaction.captured',
  failed: 'transaction.failed',
  voided: 'transaction.voided',
  refunded: 'transaction.refunded',
  'partially-refunded': 'transaction.refunded',
}

/** Keeps a transaction, and fires the event of its status where that is new. */
export function saveTransaction({ state, ids, clock }: FakeProcessOut, transaction: StoredTransaction): void {
  const before = state.transactions.get(transaction.id)
  state.transactions.save(transaction)
  if (before === undefined) state.begun.add(transaction.id, transaction.createdAt)
  const name = eventNames[transaction.status]
  if (name === undefined || before?.status === transaction.status) return
  state.events.save({ id: makeId(ids, 'ev'), name, firedAt: clock.now(), transaction, delivered: false })
}
