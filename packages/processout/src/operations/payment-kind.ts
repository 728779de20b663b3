import { standingOf } from '../schemas/standing-of.ts'
import type { ProcessOutTransaction } from '../schemas/transaction.ts'

/** What a transaction that is said to have succeeded comes down to. `done`: statuses that are what was asked for. */
export function paymentKind(
  { status }: Pick<ProcessOutTransaction, 'status'>,
  done: readonly string[] = [],
): 'succeeded' | 'processing' | 'unrecognized' {
  if (status !== undefined && done.includes(status)) return 'succeeded'
  switch (standingOf(status)) {
    case 'settled':
      // Where something else was asked for, a voided payment say, a settled one is not it.
      return done.length === 0 ? 'succeeded' : 'unrecognized'
    case 'moving':
      return 'processing'
    default:
      return 'unrecognized'
  }
}
