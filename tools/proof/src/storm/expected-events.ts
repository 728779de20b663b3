import { createMemorySeenStore, type SeenClaim } from '@three-ds/core'
import type { Collected } from './collect-deliveries.ts'
import { deliverAll } from './deliver-all.ts'
import { openReceivers } from './open-receivers.ts'

/** What a storm has to come to, found by one process that gets each post once. */
export interface ExpectedEvents {
  /** Every event: handled once at most. */
  readonly all: ReadonlySet<string>
  /** Those that nothing overtakes: handled exactly once. */
  readonly last: ReadonlySet<string>
}

/** Delivers one after the other, and notes what is claimed. */
export async function expectedEvents({ deliveries, kit }: Collected): Promise<ExpectedEvents> {
  const store = createMemorySeenStore({ now: () => kit.now })
  const claims = new Map<string, SeenClaim>()
  let claimed: SeenClaim = { key: '' }
  let refused = 0
  const receivers = openReceivers(kit, {
    seen: {
      claim: (claim) => {
        claimed = claim
        // Without positions: a post that came too late is an event all the same.
        return store.claim({ key: claim.key })
      },
      release: (key) => store.release(key),
    },
    // One at a time: the claim before an event is its own.
    onEvent: ({ provider, dedupeKey }) => void claims.set(`${provider} ${dedupeKey}`, claimed),
    onRefused: () => {
      refused += 1
    },
  })
  await deliverAll(deliveries, receivers, 1)
  if (refused > 0) throw new Error(`${refused} genuine callbacks were refused`)
  const furthest = new Map<string, string>()
  for (const { subject, position = '' } of claims.values()) {
    if (subject !== undefined && position > (furthest.get(subject) ?? '')) furthest.set(subject, position)
  }
  const isLast = ({ subject, position = '' }: SeenClaim): boolean =>
    subject === undefined || furthest.get(subject) === position
  return {
    all: new Set(claims.keys()),
    last: new Set([...claims].filter(([, claim]) => isLast(claim)).map(([key]) => key)),
  }
}
