import { type Clock, type SeenStore, systemClock } from '@three-ds/core'
import type { Database } from '../database/database.ts'
import { claimIn } from './claim-in.ts'

/** What a durable store of claims works with. */
export interface SeenStoreOptions {
  readonly clock?: Clock | undefined
  /** Names this store among all that share the database. A random UUID by default. */
  readonly owner?: string | undefined
}

/** A claim under which nobody acts, and which may stand nevertheless. */
interface Owed {
  readonly key: string
  /** How the names of its owners begin. */
  readonly owner: string
  /** What was claimed later is somebody else's. */
  readonly until: Date
}

const giveBack = `
  delete from three_ds_inbox.claims where key = $1 and starts_with(owner, $2) and claimed_at <= $3`

/**
 * Claims in the database: shared by all machines, and kept when they die. Hand it to every `create…Flow({ seen })`, so that an order
 * which is started on two machines is sent once.
 *
 * A claim is released only by the store that made it: one that has expired and was taken over stays with whoever took it. Times
 * are this machine's, so the clocks of all machines must agree within seconds.
 *
 * A claim whose answer got lost may stand although nobody acts under it, and a release may not reach the database. Both are made up for
 * before this store claims anything else.
 *
 * @throws InboxError (from `claim`) where the database fails: nobody may act
 */
export function createSeenStore(
  database: Database,
  { clock = systemClock, owner = crypto.randomUUID() }: SeenStoreOptions = {},
): SeenStore {
  const owed = new Set<Owed>()
  let made = 0

  async function settle(): Promise<void> {
    for (const one of owed) {
      await database.query(giveBack, [one.key, one.owner, one.until])
      owed.delete(one)
    }
  }

  return {
    claim: async (claim) => {
      await settle()
      made += 1
      const claiming = { now: clock.now(), owner: `${owner}/${made}/` }
      try {
        // Without a subject it is one statement, which needs no transaction around it.
        if (claim.subject === undefined) return await claimIn(database, claim, claiming)
        return await database.transaction((sql) => claimIn(sql, claim, claiming))
      } catch (error) {
        owed.add({ key: claim.key, owner: claiming.owner, until: new Date(claiming.now) })
        throw error
      }
    },
    release: async (key) => {
      owed.add({ key, owner: `${owner}/`, until: new Date(clock.now()) })
      // What the database does not take now is owed: whoever releases has more to tell than that.
      await settle().catch(() => {})
    },
  }
}
