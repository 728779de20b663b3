import type { Database } from '../database/database.ts'
import type { JobEngine } from '../engine/job-engine.ts'
import { events } from '../engine/queues.ts'
import { queueEvent } from './queue-event.ts'

/** What looking for lost jobs needs. */
export interface RequeueParts {
  readonly database: Database
  readonly engine: Pick<JobEngine, 'send' | 'isAlive'>
  readonly now: () => number
}

/** A job is with its event from the beginning; one that is missing after this time was removed by somebody. */
const lostAfterMs = 10 * 60 * 1_000

/** How many events are looked at in one round, the oldest first. */
const perRound = 100

/**
 * Gives events a new job whose own is gone: the engine's tables were emptied or restored from a backup. Belt and braces, since an event
 * and its job are stored in one transaction.
 *
 * @returns how many had lost theirs
 */
export async function requeueLost({ database, engine, now }: RequeueParts): Promise<number> {
  const waiting = await database.query<{ id: string; jobId: string }>(
    `select id, job_id as "jobId" from three_ds_inbox.events
    where state = 'queued' and received_at < $1 order by id limit ${perRound}`,
    [new Date(now() - lostAfterMs)],
  )
  let found = 0
  for (const { id, jobId } of waiting) {
    if (await engine.isAlive(events.name, jobId)) continue
    found += await database.transaction(async (sql) => {
      const [still] = await sql.query(
        `select id from three_ds_inbox.events where id = $1 and job_id = $2 and state = 'queued' for update`,
        [id, jobId],
      )
      if (still === undefined) return 0
      return (await queueEvent(sql, engine, id, { from: 'queued' })) ? 1 : 0
    })
  }
  return found
}
