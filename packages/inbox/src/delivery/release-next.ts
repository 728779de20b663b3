import type { Sql } from '../database/sql.ts'
import type { JobEngine } from '../engine/job-engine.ts'
import { queueEvent } from './queue-event.ts'

/**
 * Lets the flow go on after one of its events has come to an end: the first one that is left gets a job, if it gave its own back
 * while it was held. Whoever calls has the flow's turn.
 */
export async function releaseNext(sql: Sql, engine: Pick<JobEngine, 'send'>, flowId: string): Promise<void> {
  const [next] = await sql.query<{ id: string; state: string }>(
    `select id, state from three_ds_inbox.events
    where flow_id = $1 and state in ('queued', 'held', 'set-aside') order by id limit 1`,
    [flowId],
  )
  if (next?.state === 'held') await queueEvent(sql, engine, next.id, { from: 'held' })
}
