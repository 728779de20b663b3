/** What a payment's state amounts to. `taken` and `reserved` are successes; `passing` is not final. */
export type TransactionStanding = 'taken' | 'reserved' | 'declined' | 'undone' | 'passing' | 'unknown'

/**
 * Verifone's states in both vocabularies: of a payment's answer (`status`), and of a listed transaction, which spells some of
 * them another way. A state that is not here is `unknown`.
 *
 * A failure counts as a decline: no money was taken. Not while a reversal is still due; see `transactionKind`. What was refunded
 * was taken once and has gone back: it pays for nothing.
 *
 * Source: Verifone eCommerce API 2.38.1, `EcomResponseCard.status` and `TransactionState`.
 */
export const transactionStates: Readonly<Record<string, TransactionStanding>> = {
  AUTHORIZED: 'reserved',
  AUTHORISED: 'reserved',
  APPROVED: 'reserved',
  SETTLEMENT_REQUESTED: 'taken',
  SETTLEMENT_SUBMITTED: 'taken',
  SETTLEMENT_COMPLETED: 'taken',
  SETTLEMENT_PARTIAL: 'taken',
  SETTLED: 'taken',
  SUBMITTED: 'taken',
  COMPLETED: 'taken',
  RECONCILED: 'taken',
  DECLINED: 'declined',
  REJECTED: 'declined',
  FAILED: 'declined',
  SETTLEMENT_DECLINED: 'declined',
  SETTLEMENT_FAILED: 'declined',
  AUTHORIZATION_VOIDED: 'undone',
  CANCELLED: 'undone',
  REFUNDED: 'undone',
  REVERSED: 'undone',
  SETTLEMENT_CANCELLED: 'undone',
  VOIDED: 'undone',
  EXPIRED: 'undone',
  INITIATED: 'passing',
  PENDING: 'passing',
  CUSTOMER_ACCEPTED: 'passing',
  AUTHENTICATING: 'passing',
  AWAITING_INVOICE: 'passing',
  CONFIRMED: 'passing',
  DEFERRED: 'passing',
  ON_HOLD: 'passing',
  RECEIVED: 'passing',
  REVERSING: 'passing',
  ROUTING: 'passing',
  SENT: 'passing',
  UNKNOWN: 'unknown',
}
