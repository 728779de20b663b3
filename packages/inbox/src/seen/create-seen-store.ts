import { type Clock, type SeenStore, systemClock } from '@three-ds/core'
import type { Database } from '../database/database.ts'
import { claimIn } from './claim-in.ts'

/** What a durable store of claims works with. */
export interface SeenStoreOptions {
  readonly clock?: Clock | undefined
  /** Names this store among all that share the database. A random UUID by default. */
  readonly owner?: string | undefined
}

/**
 * Claims in the database: shared by all machines, and kept when they die. Hand it to every `create…Flow({ seen })`, so that an order
 * which is started on two machines is sent once.
 *
 * A claim is released only by the store that made it: one that has expired and was taken over stays with whoever took it. Times
 * are this machine's, so the clocks of all machines must agree within seconds.
 *
 * @throws InboxError (from its methods) where the database fails: nothing was claimed
 */
export function createSeenStore(
  database: Database,
  { clock = systemClock, owner = crypto.randomUUID() }: SeenStoreOptions = {},
): SeenStore {
  return {
    claim: (claim) => {
      const claiming = { now: clock.now(), owner }
      // Without a subject it is one statement, which needs no transaction around it.
      if (claim.subject === undefined) return claimIn(database, claim, claiming)
      return database.transaction((sql) => claimIn(sql, claim, claiming))
    },
    release: async (key) => {
      await database.query('delete from three_ds_inbox.claims where key = $1 and owner = $2', [key, owner])
    },
  }
}
