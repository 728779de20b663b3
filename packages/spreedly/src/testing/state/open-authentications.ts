import type { OpenAuthentication } from '@three-ds/core/testing'
import type { FakeSpreedly } from './fake-spreedly.ts'
import { type PendingAction, pendingAction } from './stored-transaction.ts'

const words: Readonly<Record<PendingAction, OpenAuthentication['waitsFor']>> = {
  device_fingerprint: 'fingerprint',
  challenge: 'challenge',
  fallback: 'redirect',
}

/** Transactions that wait for their cardholder. */
export const openAuthentications = ({ state }: FakeSpreedly): readonly OpenAuthentication[] =>
  state.transactions().flatMap((transaction) => {
    const { token, createdAt, amount, currency } = transaction
    const action = pendingAction(transaction)
    if (action === undefined) return []
    const money = amount === undefined || currency === undefined ? {} : { amount: { minorUnits: amount, currency } }
    return [{ id: token, waitsFor: words[action], ...money, since: createdAt }]
  })
