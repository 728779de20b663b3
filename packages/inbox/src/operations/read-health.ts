import type { Database } from '../database/database.ts'
import { isInboxError } from '../errors/inbox-error.ts'

/** Whether the inbox can do its work, for a load balancer or a person. */
export type InboxHealth =
  | {
      readonly ok: true
      /** Version of the tables. */
      readonly schemaVersion: number
      /** Events that the application has not taken yet, those that are held among them. */
      readonly waiting: number
      /** Age of the oldest of them, in milliseconds; 0 where there is none. */
      readonly oldestMs: number
      /** Events that wait for a person. */
      readonly setAside: number
    }
  | { readonly ok: false; readonly problem: string; readonly remedy: string }

interface Figures {
  readonly schemaVersion: number
  readonly waiting: string
  readonly setAside: string
  readonly oldest: Date | null
}

/** Counts by the index of open events: what has been done costs nothing. */
const figures = `
  select
    (select coalesce(max(version), 0) from three_ds_inbox.migrations) as "schemaVersion",
    count(*) filter (where state in ('queued', 'held')) as waiting,
    count(*) filter (where state = 'set-aside') as "setAside",
    min(received_at) filter (where state in ('queued', 'held')) as oldest
  from three_ds_inbox.events where state in ('queued', 'held', 'set-aside')`

/** Asks the database, and says what is wrong where it does not answer. */
export async function readHealth(database: Database, now: number): Promise<InboxHealth> {
  try {
    const [row] = await database.query<Figures>(figures)
    return {
      ok: true,
      schemaVersion: row?.schemaVersion ?? 0,
      waiting: Number(row?.waiting ?? 0),
      setAside: Number(row?.setAside ?? 0),
      oldestMs: row?.oldest == null ? 0 : Math.max(0, now - row.oldest.getTime()),
    }
  } catch (error) {
    if (isInboxError(error)) return { ok: false, problem: `${error.code}: ${error.message}`, remedy: error.remedy }
    throw error
  }
}
