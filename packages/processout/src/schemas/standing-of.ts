import { type TransactionStanding, transactionStatuses } from './transaction-statuses.ts'

const standings: ReadonlyMap<string, TransactionStanding> = new Map(Object.entries(transactionStatuses))

/** How a transaction of this status stands; `undefined` for a status that is absent or that this version does not know. */
export const standingOf = (status: string | undefined): TransactionStanding | undefined =>
  status === undefined ? undefined : standings.get(status)
