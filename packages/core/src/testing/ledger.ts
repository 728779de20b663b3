import type { LedgerEntry } from './provider-sandbox.ts'

/** A ledger that a fake writes. */
export interface Ledger {
  /**
   * Notes an operation.
   *
   * @param subject - what it is about, a transaction; `charge` finds the entry by it
   */
  record(entry: Omit<LedgerEntry, 'charged'>, subject?: string): void
  /** The payment that was noted under this subject has succeeded: its entry counts from now on, once. */
  charge(subject: string): void
  /** All entries as they stand now, oldest first. */
  entries(): readonly LedgerEntry[]
  clear(): void
}

/** A ledger for one fake. An entry belongs to the operation that was asked for, whenever the money moves. */
export function createLedger(): Ledger {
  let entries: LedgerEntry[] = []
  const placeOf = new Map<string, number>()
  return {
    record: (entry, subject) => {
      if (subject !== undefined && !placeOf.has(subject)) placeOf.set(subject, entries.length)
      entries.push({ ...entry, charged: false })
    },
    charge: (subject) => {
      const place = placeOf.get(subject) ?? -1
      const entry = entries[place]
      if (entry !== undefined) entries[place] = { ...entry, charged: true }
    },
    entries: () => [...entries],
    clear: () => {
      entries = []
      placeOf.clear()
    },
  }
}
