import type { TimelineEntry } from '../timeline/entry.ts'
import type { Timeline } from '../timeline/timeline.ts'
import type { DeskParts } from './order-desk.ts'
import { addEntry, readEntries } from './order-rows.ts'

/** A timeline to which several processes add. */
export interface KeptTimeline extends Timeline {
  /** @param once - names what several processes may tell: it is told once */
  add(entry: Omit<TimelineEntry, 'at'>, once?: string): void
  /** Waits until all that was added is written. */
  written(): Promise<void>
  /** Reads `entries` anew. */
  refresh(): Promise<void>
}

/** Entries are written one after the other, behind the back of whoever tells them: a timeline stops nobody. */
export function createKeptTimeline(
  { database, clock, onError }: Pick<DeskParts, 'database' | 'clock' | 'onError'>,
  ticket: string,
): KeptTimeline {
  let entries: readonly TimelineEntry[] = []
  let writing: Promise<void> = Promise.resolve()
  return {
    add: (entry, once) => {
      const told = { at: clock.now(), ...entry }
      writing = writing.then(() => addEntry(database, ticket, told, once)).catch(onError)
    },
    written: () => writing,
    refresh: async () => {
      entries = await readEntries(database, ticket)
    },
    get entries() {
      return entries
    },
  }
}
