import { invalidInput } from '../errors/invalid-input.ts'
import type { SeenClaim, SeenStore, SeenVerdict } from './seen-store.ts'

/** How much a memory store remembers, and what time it is. */
export interface MemorySeenStoreOptions {
  /** Claims that are remembered at once; the oldest is forgotten first. 100,000 by default. */
  readonly maxEntries?: number | undefined
  /** Milliseconds since 1970. `Date.now` by default. */
  readonly now?: (() => number) | undefined
}

/**
 * A seen store in memory, and so a lossy one: it forgets everything when the process ends, its oldest claims when it is
 * full, and two processes do not share it. Fit for one process and for tests; where money depends on it, keep claims in
 * your database.
 *
 * A subject stands where its latest held claim put it, so that a released claim takes its position back with it.
 *
 * @throws ThreeDSError `invalid-input` where `maxEntries` is no positive integer
 * @example
 * ```ts
 * import { createMemorySeenStore } from '@three-ds/core'
 *
 * const seen = createMemorySeenStore()
 * await seen.claim({ key: 'event-2', subject: 'order-7', position: '2' })
 * console.log(await seen.claim({ key: 'event-2' })) // seen
 * console.log(await seen.claim({ key: 'event-1', subject: 'order-7', position: '1' })) // overtaken
 * ```
 */
export function createMemorySeenStore({
  maxEntries = 100_000,
  now = Date.now,
}: MemorySeenStoreOptions = {}): SeenStore {
  if (!Number.isSafeInteger(maxEntries) || maxEntries < 1) {
    throw invalidInput([{ path: 'maxEntries', text: 'a positive integer is needed here', remedy: 'Leave it out.' }])
  }
  /** In the order of claiming. */
  const claims = new Map<string, SeenClaim>()
  /**
   * Keys of the held claims of each subject, in the order of claiming; none for claims without one. Their positions never fall,
   * since a lower one would have been overtaken.
   */
  const held = new Map<string | undefined, Set<string>>()

  const forget = (key: string): void => {
    const subject = claims.get(key)?.subject
    const keys = held.get(subject)
    claims.delete(key)
    keys?.delete(key)
    if (keys?.size === 0) held.delete(subject)
  }

  const current = (key: string): SeenClaim | undefined => {
    const claim = claims.get(key)
    if (claim?.expiresAt === undefined || claim.expiresAt.getTime() > now()) return claim
    forget(key)
    return undefined
  }

  /** Where a subject stands; no position is before the empty one. */
  const positionOf = (subject: string | undefined): string =>
    [...(held.get(subject) ?? [])]
      .map((key) => current(key)?.position)
      .findLast((position) => position !== undefined) ?? ''

  const decide = ({ key, subject, position }: SeenClaim): SeenVerdict => {
    if (current(key) !== undefined) return 'seen'
    const standing = positionOf(subject)
    return (position ?? standing) < standing ? 'overtaken' : 'claimed'
  }

  const remember = (claim: SeenClaim): void => {
    claims.set(claim.key, claim)
    if (claim.subject !== undefined) {
      held.set(claim.subject, (held.get(claim.subject) ?? new Set<string>()).add(claim.key))
    }
    const [oldest] = claims.keys()
    if (claims.size > maxEntries && oldest !== undefined) forget(oldest)
  }

  return {
    claim: async (claim) => {
      const verdict = decide(claim)
      if (verdict === 'claimed') remember(claim)
      return verdict
    },
    release: async (key) => forget(key),
  }
}
