import type { UndeclinedPaymentStatus } from '@three-ds/core'
import type { KnownTransactionStatus } from '../schemas/transaction-statuses.ts'

/**
 * What became of the payment, by status of its transaction. What has failed is a decline and stands in no row.
 *
 * - `refunded`, `partially-refunded`, disputes: the money was taken once; what came later is another event.
 * - `reversed`: a chargeback or a reversal took it back, and nobody tells which, so it is `unknown`.
 *
 * Data only. Sources: processout/processout-android, `POTransaction.kt`; processout/documentation, statuses of a
 * transaction.
 */
export const paymentStatuses = {
  waiting: 'not-attempted',
  pending: 'processing',
  'in-review': 'in-review',
  'pending-capture': 'pending-capture',
  authorized: 'authorized',
  completed: 'captured',
  voided: 'canceled',
  refunded: 'captured',
  'partially-refunded': 'captured',
  reversed: 'unknown',
  solved: 'captured',
  disputed: 'captured',
  'chargeback-initiated': 'captured',
  'retrieval-request': 'captured',
  'fraud-notification': 'captured',
} as const satisfies Readonly<Record<Exclude<KnownTransactionStatus, 'failed' | 'blocked'>, UndeclinedPaymentStatus>>
