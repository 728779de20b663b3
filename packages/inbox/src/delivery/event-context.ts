import type { Sql } from '../database/sql.ts'

/** What an application has at hand while it handles an event. */
export interface EventContext {
  /**
   * The transaction in which the event is marked as done. What is written through it happens exactly once: it is stored together with
   * the mark, or not at all. What is done elsewhere (a mail, a call to a gateway) may be done again.
   */
  readonly sql: Sql
  /** From 1. Grows with each attempt, those whose process died among them. */
  readonly attempt: number
  /** Aborts when time is up or the process ends: what was written through `sql` is then rolled back. */
  readonly signal: AbortSignal
  /** The name under which the event was received. */
  readonly receiver: string
  /** The event's number in the inbox, decimal digits. Greater is later, within one flow. */
  readonly eventId: string
}
