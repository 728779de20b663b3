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
}

/** Reads one event. */
export async function readEvent(sql: Sql, id: string): Promise<StoredEvent | undefined> {
  const [row] = await sql.query<StoredEvent>(
    `select id, receiver, flow_id as "flowId", event, state, job_id as "jobId" from three_ds_inbox.events where id = $1`,
    [id],
  )
  return row
}

/** Is no earlier event of its flow on its way? A glance: only whoever has the flow's turn knows. */
export async function isNext(sql: Sql, { id, flowId }: Pick<StoredEvent, 'id' | 'flowId'>): Promise<boolean> {
  const [earlier] = await sql.query(
    `select id from three_ds_inbox.events
    where flow_id = $2 and id < $1 and state in ('queued', 'held', 'set-aside') limit 1`,
    [id, flowId],
  )
  return earlier === undefined
}
