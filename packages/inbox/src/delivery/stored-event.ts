import type { CallbackEvent } from '@three-ds/core'
import type { Sql } from '../database/sql.ts'

/**
 * Where an event stands.
 *
 * `queued`: on its way to the application. `held`: waits behind an earlier event of its flow. `set-aside`: waits for a person.
 * `done`: the application took it. `discarded`: a person decided that it does not count.
 */
export type EventState = 'queued' | 'held' | 'set-aside' | 'done' | 'discarded'

/** An event as it is kept. */
export interface StoredEvent {
  readonly id: string
  readonly receiver: string
  readonly flowId: string
  readonly event: CallbackEvent
  readonly state: EventState
  readonly jobId: string
  /** Why the last attempt failed that was written down. */
  readonly why: string | null
}

/** An event, and whether an earlier one of its flow is on its way: a glance, since only whoever has the flow's turn knows. */
export interface ReadEvent extends StoredEvent {
  readonly behind: boolean
}

/** SQL: is an earlier event of the flow `$flow` than `$id` not at its end? */
export const isBehind = (id: string, flow: string): string => `exists (
  select from three_ds_inbox.events as earlier
  where earlier.flow_id = ${flow} and earlier.id < ${id} and earlier.state in ('queued', 'held', 'set-aside')
)`

/** Reads one event. */
export async function readEvent(sql: Sql, id: string): Promise<ReadEvent | undefined> {
  const [row] = await sql.query<ReadEvent>(
    `select id, receiver, flow_id as "flowId", event, state, job_id as "jobId", last_error as why,
      ${isBehind('events.id', 'events.flow_id')} as behind
    from three_ds_inbox.events as events where id = $1`,
    [id],
  )
  return row
}
