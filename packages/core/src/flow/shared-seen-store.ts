import { createMemorySeenStore } from '../callback/memory-seen-store.ts'
import type { SeenStore } from '../callback/seen-store.ts'
import type { Clock } from '../vocabulary/clock.ts'

const stores = new WeakMap<object, SeenStore>()

/**
 * The store of all flows over one client that name none: in memory, so lossy. It keeps a flow that is made anew for each
 * request from charging twice; two processes it does not keep.
 */
export function sharedSeenStore(client: object, clock: Clock): SeenStore {
  const store = stores.get(client) ?? createMemorySeenStore({ now: () => clock.now() })
  stores.set(client, store)
  return store
}
