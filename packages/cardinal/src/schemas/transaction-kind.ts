import { isObject } from '@three-ds/core'
import { type CardinalTransaction, cardinalTransactionSchema } from './transaction.ts'
import { type TransactionStanding, transactionStates } from './transaction-states.ts'

/**
 * The one closed field that the wire lacks, so that a `switch` narrows.
 *
 * - `succeeded`: reserved or taken, in full. `partial`: less than was asked for.
 * - `declined`: a value, not an error. `canceled`: undone again. `processing`: not final.
 * - `unrecognized`: the outcome is not known, or a state that this version does not know. Never a decline, never success.
 */
export type CardinalTransactionKind = 'succeeded' | 'partial' | 'declined' | 'canceled' | 'processing' | 'unrecognized'

/** The state in either vocabulary. */
export const stateOf = ({ status, transaction_status }: CardinalTransaction): string =>
  status || transaction_status || ''

/** What the state amounts to. A failure that is still to be reversed may have reserved money: nobody knows. */
export function standingOf(transaction: CardinalTransaction): TransactionStanding {
  const state = stateOf(transaction)
  const standing = Object.hasOwn(transactionStates, state) ? (transactionStates[state] ?? 'unknown') : 'unknown'
  return standing === 'declined' && transaction.reversal_status === 'REQUIRED' ? 'unknown' : standing
}

/** The standing of the payment that a body of whatever kind holds; `undefined` where it holds none. */
export function paymentIn(body: unknown): TransactionStanding | undefined {
  if (!isObject(body) || typeof body['id'] !== 'string') return undefined
  const transaction = cardinalTransactionSchema.safeParse(body)
  return transaction.success && Object.hasOwn(transactionStates, stateOf(transaction.data))
    ? standingOf(transaction.data)
    : undefined
}

const kinds: Readonly<Record<TransactionStanding, CardinalTransactionKind>> = {
  taken: 'succeeded',
  reserved: 'succeeded',
  declined: 'declined',
  undone: 'canceled',
  passing: 'processing',
  unknown: 'unrecognized',
}

/** @param asked - what the payment asked for, where that is known: an answer over less is partial */
export function transactionKind(transaction: CardinalTransaction, asked?: number): CardinalTransactionKind {
  const kind = kinds[standingOf(transaction)]
  const isLess = asked !== undefined && transaction.amount !== undefined && transaction.amount < asked
  return kind === 'succeeded' && isLess ? 'partial' : kind
}
