import type { LedgerEntry } from '@three-ds/core/testing'
import type { StoredTransaction } from '../state/stored-transaction.ts'

/** A transaction's amount as the ledger writes it. */
export const ledgerAmount = ({
  amount,
  currency,
}: Pick<StoredTransaction, 'amount' | 'currency'>): Pick<LedgerEntry, 'amount'> =>
  amount === undefined || currency === undefined ? {} : { amount: { minorUnits: amount, currency } }
