/** How long what has ended is kept, in days. */
export interface RetentionDays {
  /** Flows that are done or timed out, with their states: results and cryptograms among them. 90 by default. */
  readonly flows: number
  /** Events that were delivered or discarded. 30 by default. */
  readonly events: number
  /** Callbacks that were not believed. 14 by default. */
  readonly refused: number
  /**
   * Claims of callbacks: a repetition that comes later is an event again. 90 by default, at least 7: the most patient sender repeats for
   * three days (ProcessOut: docs.processout.com/reference/webhooks), and a wait of this inbox may lie between. Claims of starts are kept
   * for ever: they keep an order from being paid twice.
   */
  readonly claims: number
}

/** What is kept where the application says nothing. */
export const defaultRetention: RetentionDays = { flows: 90, events: 30, refused: 14, claims: 90 }

/** Fewer days than these are refused. Data only; for claims, see `RetentionDays`. */
export const leastRetention: RetentionDays = { flows: 1, events: 1, refused: 1, claims: 7 }

/** One kind of what is deleted. */
export interface RetentionRule {
  readonly keptFor: keyof RetentionDays
  /** Deletes at most `$2` rows that are older than the time `$1`, the oldest first. */
  readonly statement: string
}

const oldest = (table: string, key: string, column: string, where: string): string => `
  delete from three_ds_inbox.${table} where ${key} in (
    select ${key} from three_ds_inbox.${table} where ${column} < $1${where} order by ${column} limit $2
    for update skip locked
  ) returning ${key}`

/** In which order things are deleted. Data only. What is open is never old enough. */
export const retentionRules: readonly RetentionRule[] = [
  { keptFor: 'events', statement: oldest('events', 'id', 'settled_at', '') },
  { keptFor: 'flows', statement: oldest('flows', 'id', 'ended_at', '') },
  { keptFor: 'refused', statement: oldest('refused_callbacks', 'id', 'received_at', '') },
  { keptFor: 'claims', statement: oldest('claims', 'key', 'claimed_at', ` and key like 'callback:%'`) },
]

/** A claim with an end is of no use after it: at once, whatever is kept. */
export const expiredClaims: string = oldest('claims', 'key', 'expires_at', '')
