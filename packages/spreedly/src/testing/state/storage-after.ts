import { isSet } from './fields.ts'
import type { StoredTransaction } from './stored-transaction.ts'

/** A cached card that paid is used up, or kept if the merchant asked for that (`retain_on_success`). */
export function storageAfter(transaction: StoredTransaction): StoredTransaction {
  const { card, standing, fields } = transaction
  if (card?.storage !== 'cached' || standing.state !== 'succeeded') return transaction
  return { ...transaction, card: { ...card, storage: isSet(fields, 'retain_on_success') ? 'retained' : 'used' } }
}
