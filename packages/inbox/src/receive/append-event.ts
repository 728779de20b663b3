import type { CallbackEvent } from '@three-ds/core'
import type { Sql } from '../database/sql.ts'
import type { JobEngine } from '../engine/job-engine.ts'
import { events } from '../engine/queues.ts'

/** An event that is new, and where it belongs. */
export interface NewEvent {
  readonly receiver: string
  readonly claimKey: string
  readonly flowId: string
  readonly event: CallbackEvent
  /** Milliseconds since 1970. */
  readonly now: number
}

/**
 * Puts an event behind those of its flow, with its job, in the transaction of `sql`.
 *
 * Events of one flow are stored one after the other, so that their numbers tell their order to whoever sees them.
 */
export async function appendEvent(
  sql: Sql,
  engine: Pick<JobEngine, 'send'>,
  { receiver, claimKey, flowId, event, now }: NewEvent,
): Promise<void> {
  await sql.query(`select pg_advisory_xact_lock(hashtextextended('three_ds_inbox.order ' || $1, 0))`, [flowId])
  const [row] = await sql.query<{ id: string; jobId: string }>(
    `insert into three_ds_inbox.events (receiver, claim_key, flow_id, event, state, received_at)
    values ($1, $2, $3, $4, 'queued', $5) returning id, job_id as "jobId"`,
    [receiver, claimKey, flowId, JSON.stringify(event), new Date(now)],
  )
  if (row === undefined) return
  await engine.send(sql, events.name, { id: row.jobId, data: { eventId: row.id, attemptsBefore: 0 } })
}
