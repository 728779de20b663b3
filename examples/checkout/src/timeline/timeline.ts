import type { Clock } from '@three-ds/core'
import type { TimelineEntry } from './entry.ts'

/** What happened around one order. */
export interface Timeline {
  add(entry: Omit<TimelineEntry, 'at'>): void
  /** Oldest first; the oldest are forgotten where there are too many. */
  readonly entries: readonly TimelineEntry[]
}

const most = 300

/**
 * Keeps what happened, in memory and bounded.
 *
 * @param onChange - called after each entry
 */
export function createTimeline(clock: Pick<Clock, 'now'>, onChange: () => void): Timeline {
  let entries: readonly TimelineEntry[] = []
  return {
    add: (entry) => {
      entries = [...entries, { at: clock.now(), ...entry }].slice(-most)
      onChange()
    },
    get entries() {
      return entries
    },
  }
}
