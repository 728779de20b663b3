import type { FakeSpreedly } from './fake-spreedly.ts'
import { makeToken } from './make-token.ts'
import type { StoredTransaction } from './stored-transaction.ts'

/** A transaction that begins now. */
export function newTransaction(
  { ids, clock }: FakeSpreedly,
  facts: Omit<StoredTransaction, 'token' | 'createdAt' | 'updatedAt'>,
  token: string = makeToken(ids),
): StoredTransaction {
  const now = clock.now()
  return { ...facts, token, createdAt: now, updatedAt: now }
}

/** The gateway's own number of a transaction. */
export const makeGatewayId = ({ ids }: FakeSpreedly): string => ids.token('0123456789', 8)
