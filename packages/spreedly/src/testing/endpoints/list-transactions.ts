import type { FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { shown } from './reply.ts'

/** Page sizes. Source: developer.spreedly.com/reference (list transactions). */
const pages = { usual: 20, largest: 100 }

function pageSize(count: string | undefined): number {
  const asked = Number(count ?? pages.usual)
  return Number.isSafeInteger(asked) && asked > 0 ? Math.min(asked, pages.largest) : pages.usual
}

/** Lists by age, oldest first where nothing else is asked, after `since_token` in that order. */
export const listTransactions =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  ({ query }) => {
    const all = fake.state.transactions()
    const ordered = query['order'] === 'desc' ? all.toReversed() : all
    const since = query['since_token']
    const at = since === undefined ? -1 : ordered.findIndex(({ token }) => token === since)
    if (since !== undefined && at === -1) throw new Refused(refusals.noSuchTransaction)
    const transactions = ordered
      .slice(at + 1)
      .map((transaction) => shown(fake, transaction))
      .filter(({ state }) => query['state'] === undefined || state === query['state'])
      .slice(0, pageSize(query['count']))
    return { status: 200, json: { transactions } }
  }
