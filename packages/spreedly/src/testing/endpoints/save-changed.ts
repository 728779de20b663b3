import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import type { StoredTransaction } from '../state/stored-transaction.ts'
import { storageAfter } from './charge.ts'

/** Saves a transaction that something has happened to, with the time and the card that follow. */
export function saveChanged(fake: FakeSpreedly, before: StoredTransaction, after: StoredTransaction): StoredTransaction {
  if (after === before) return before
  const saved = storageAfter({ ...after, updatedAt: fake.clock.now() })
  if (saved.card !== undefined && saved.card !== before.card) fake.state.saveCard(saved.card)
  fake.state.save(saved)
  return saved
}
