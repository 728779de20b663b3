import type { FakeSpreedly } from './fake-spreedly.ts'
import { storageAfter } from './storage-after.ts'
import type { StoredTransaction } from './stored-transaction.ts'

/** Saves a transaction to which something has happened, with the time and the card that follow from it. */
export function saveChanged(
  fake: FakeSpreedly,
  before: StoredTransaction,
  after: StoredTransaction,
): StoredTransaction {
  if (after === before) return before
  const saved = storageAfter({ ...after, updatedAt: fake.clock.now() })
  if (saved.card !== undefined && saved.card !== before.card) fake.state.saveCard(saved.card)
  fake.state.save(saved)
  return saved
}
