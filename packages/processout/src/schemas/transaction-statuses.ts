/**
 * How a transaction stands.
 *
 * - `settled`: ProcessOut did what was asked. `moving`: not decided. `failed`: no money.
 * - `afterwards`: it was settled once, and something has happened since: money went back, or somebody disputes it.
 */
export type TransactionStanding = 'settled' | 'moving' | 'failed' | 'afterwards'

/**
 * Statuses of a transaction; the list is open. Data only.
 *
 * Sources: processout/processout-android, `POTransaction.kt`; processout/documentation (`disputed`, `in-review`, `blocked`).
 */
export const transactionStatuses = {
  waiting: 'moving',
  pending: 'moving',
  'in-review': 'moving',
  'pending-capture': 'settled',
  authorized: 'settled',
  completed: 'settled',
  failed: 'failed',
  blocked: 'failed',
  voided: 'afterwards',
  refunded: 'afterwards',
  'partially-refunded': 'afterwards',
  reversed: 'afterwards',
  solved: 'afterwards',
  disputed: 'afterwards',
  'chargeback-initiated': 'afterwards',
  'retrieval-request': 'afterwards',
  'fraud-notification': 'afterwards',
} as const satisfies Readonly<Record<string, TransactionStanding>>

/** A status that this version knows. */
export type KnownTransactionStatus = keyof typeof transactionStatuses

/** The known ones. */
// Object.keys does not tell the keys' type.
export const knownTransactionStatuses = Object.keys(transactionStatuses) as readonly KnownTransactionStatus[]
