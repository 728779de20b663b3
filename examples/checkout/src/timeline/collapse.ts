import type { TimelineEntry } from './entry.ts'

/** An entry, and how often it happened in a row. */
export type CollapsedEntry = TimelineEntry & { readonly times: number }

const isSame = (a: TimelineEntry | undefined, b: TimelineEntry | undefined): boolean =>
  a?.from === b?.from && a?.to === b?.to && a?.kind === b?.kind && a?.text === b?.text

/** Does what stands at `at` repeat the `length` entries before it? */
function repeats(entries: readonly TimelineEntry[], at: number, length: number): boolean {
  if (at < length || at + length > entries.length) return false
  for (let offset = 0; offset < length; offset += 1) {
    if (!isSame(entries[at + offset], entries[at + offset - length])) return false
  }
  return true
}

/** Polls make a timeline long: what repeats the entry, or the pair of entries, before it is told once, with a number. */
export function collapse(entries: readonly TimelineEntry[]): readonly CollapsedEntry[] {
  const collapsed: CollapsedEntry[] = []
  for (let at = 0; at < entries.length; ) {
    const length = [1, 2].find((one) => collapsed.length >= one && repeats(entries, at, one))
    if (length === undefined) {
      const entry = entries[at]
      if (entry !== undefined) collapsed.push({ ...entry, times: 1 })
      at += 1
      continue
    }
    const repeated = collapsed.splice(-length).map((entry) => ({ ...entry, times: entry.times + 1 }))
    collapsed.push(...repeated)
    at += length
  }
  return collapsed
}
