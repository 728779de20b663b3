import { present } from '@three-ds/core'
import type { Sql } from '../database/sql.ts'
import type { JobEngine } from '../engine/job-engine.ts'
import { events } from '../engine/queues.ts'
import type { EventState } from './stored-event.ts'

/** How an event gets a job. */
export interface Queueing {
  /** Only an event that stands there gets one: whoever was first has decided. */
  readonly from: EventState
  /** Attempts that earlier jobs of it have used. None by default. */
  readonly attemptsBefore?: number
  /** How often in a row it had to wait. Never by default. */
  readonly waits?: number
  /** At once by default. */
  readonly startAfter?: Date
}

/**
 * Gives an event a new job in the transaction of `sql`; the job that it had finds nothing to do any more.
 *
 * @returns whether it stood where it was expected
 */
export async function queueEvent(
  sql: Sql,
  engine: Pick<JobEngine, 'send'>,
  id: string,
  { from, attemptsBefore = 0, waits, startAfter }: Queueing,
): Promise<boolean> {
  const [row] = await sql.query<{ jobId: string }>(
    `update three_ds_inbox.events set state = 'queued', job_id = gen_random_uuid()
    where id = $1 and state = $2 returning job_id as "jobId"`,
    [id, from],
  )
  if (row === undefined) return false
  const data = { eventId: id, attemptsBefore, ...present({ waits }) }
  await engine.send(sql, events.name, { id: row.jobId, data, ...present({ startAfter }) })
  return true
}
