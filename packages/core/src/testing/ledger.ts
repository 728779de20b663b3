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
  let lines: { readonly entry: LedgerEntry; readonly subject: string | undefined }[] = []
  return {
    record: (entry, subject) => {
      lines.push({ entry: { ...entry, charged: false }, subject })
    },
    charge: (subject) => {
      const at = lines.findIndex((line) => line.subject === subject)
      const line = lines[at]
      if (line !== undefined) lines = lines.with(at, { ...line, entry: { ...line.entry, charged: true } })
    },
    entries: () => lines.map(({ entry }) => entry),
    clear: () => {
      lines = []
    },
  }
}
