import type { StoredTransaction } from './stored-transaction.ts'

/** Something that happened, with the transaction as it stood then. */
export interface StoredEvent {
  readonly id: string
  /** `transaction.authorized` for one. */
  readonly name: string
  /** Milliseconds since 1970. */
  readonly firedAt: number
  readonly transaction: StoredTransaction
  /** A webhook has told it. */
  readonly delivered: boolean
}
