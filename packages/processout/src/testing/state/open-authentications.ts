import type { OpenAuthentication } from '@three-ds/core/testing'
import { expireAbandoned } from './expire-abandoned.ts'
import type { FakeProcessOut } from './fake-processout.ts'
import { isWaiting } from './stored-transaction.ts'

/** Transactions that wait for their cardholder. The hosted page is one redirect, whatever it asks. */
export function openAuthentications(fake: FakeProcessOut): readonly OpenAuthentication[] {
  expireAbandoned(fake)
  return fake.state.transactions.all().flatMap((transaction) => {
    const { id, intent, threeDS, createdAt } = transaction
    const action = threeDS?.actions[0]
    if (!isWaiting(transaction) || action === undefined) return []
    return [{ id, waitsFor: intent.page === 'hosted' ? 'redirect' : action, amount: intent.money, since: createdAt }]
  })
}
