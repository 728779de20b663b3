import type { FakeReply } from '@three-ds/core/testing'
import type { RefusalError } from '../data/refusals.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import type { StoredTransaction } from '../state/stored-transaction.ts'
import { renderTransaction } from '../wire/render-transaction.ts'

/** A transaction as this fake shows it. */
export const shown = ({ origin, gatewayToken, state }: FakeSpreedly, transaction: StoredTransaction) =>
  renderTransaction(transaction, {
    origin,
    gatewayToken,
    references: state.childrenOf(transaction.token).map(({ token }) => token),
  })

/** The answer of a call that made something happen: 422 with the transaction where it failed. Source: recordings of 2026. */
export const outcomeReply = (fake: FakeSpreedly, transaction: StoredTransaction, ok: 200 | 201 = 200): FakeReply => ({
  status: transaction.standing.state === 'failed' ? 422 : ok,
  json: { transaction: shown(fake, transaction) },
})

/** Errors in Spreedly's envelope. */
export const errorReply = (status: number, errors: readonly RefusalError[]): FakeReply => ({
  status,
  json: { errors: errors.map((error) => ({ ...error })) },
})
