import type { Sql } from '../database/sql.ts'
import { isInboxError } from '../errors/inbox-error.ts'

/** Whether the inbox can do its work, for a load balancer or a person. */
export type InboxHealth =
  | {
      readonly ok: true
      /** Version of the tables. */
      readonly schemaVersion: number
      /**
       * Events that the application has not taken yet, those that are held among them. At most 1,000 are counted, which then stand for so
       * many or more: `metrics` counts all.
       */
      readonly waiting: number
      /** Age of the oldest of them, in milliseconds; 0 where there is none. */
      readonly oldestMs: number
      /** Events that wait for a person, at most 1,000 as well. */
      readonly setAside: number
    }
  | { readonly ok: false; readonly problem: string; readonly remedy: string }

interface Figures {
  readonly schemaVersion: number
  readonly waiting: string
  readonly setAside: string
  readonly oldest: Date | null
}

const mostCounted = 1_000

/** In the order of an index, so that no more is read than is counted. */
const countOf = (states: string): string =>
  `(select count(*) from (select from three_ds_inbox.events where ${states} order by id limit ${mostCounted}) as first)`

/** It costs the same whatever waits, and whatever has been done: a load balancer asks often, and most of all when much waits. */
const figures = `
  select
    (select coalesce(max(version), 0) from three_ds_inbox.migrations) as "schemaVersion",
    ${countOf(`state in ('queued', 'held')`)} as waiting,
    ${countOf(`state = 'set-aside'`)} as "setAside",
    (select received_at from three_ds_inbox.events where state in ('queued', 'held') order by id limit 1) as oldest`

/** Asks the database, and says what is wrong where it does not answer. */
export async function readHealth(database: Sql, now: number): Promise<InboxHealth> {
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
