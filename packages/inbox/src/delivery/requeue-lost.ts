import type { Database } from '../database/database.ts'
import type { JobEngine } from '../engine/job-engine.ts'
import { events } from '../engine/queues.ts'
import { isInboxError } from '../errors/inbox-error.ts'
import { queueEvent } from './queue-event.ts'

/** What looking for lost jobs needs. */
export interface RequeueParts {
  readonly database: Database
  readonly engine: Pick<JobEngine, 'send' | 'alive'>
  readonly now: () => number
  /** Hears of an event that could not be queued; the others are. */
  readonly onError: (error: unknown) => void
}

/** An event that waits, and the job that it should have. */
interface Waiting {
  readonly id: string
  readonly jobId: string
  readonly isOld: boolean
}

/** A job is with its event from the beginning; one that is missing after this time was removed by somebody. */
const lostAfterMs = 10 * 60 * 1_000

/** How many events are looked at with one question. */
const perPage = 500

const page = `
  select id, job_id as "jobId", received_at < $2 as "isOld" from three_ds_inbox.events
  where state = 'queued' and id > $1 order by id limit ${perPage}`

/**
 * Gives events a new job whose own is gone: the engine's tables were emptied or restored from a backup. Belt and braces, since an event
 * and its job are stored in one transaction. All that wait are looked at, from the oldest on, until there are only young ones.
 *
 * @returns how many had lost theirs
 * @throws InboxError where the database is away: what went before it is queued
 */
export async function requeueLost(parts: RequeueParts): Promise<number> {
  const before = new Date(parts.now() - lostAfterMs)
  let found = 0
  let after = '0'
  for (;;) {
    const waiting = await parts.database.query<Waiting>(page, [after, before])
    const old = waiting.filter(({ isOld }) => isOld)
    const alive = await parts.engine.alive(
      events.name,
      old.map(({ jobId }) => jobId),
    )
    for (const one of old) {
      if (!alive.has(one.jobId) && (await requeue(parts, one))) found += 1
    }
    const last = waiting.at(-1)
    if (last === undefined || waiting.length < perPage || old.length === 0) return found
    after = last.id
  }
}

/** One that the engine does not take keeps no other one waiting. */
async function requeue({ database, engine, onError }: RequeueParts, { id, jobId }: Waiting): Promise<boolean> {
  try {
    return await database.transaction(async (sql) => {
      const [still] = await sql.query(
        `select id from three_ds_inbox.events where id = $1 and job_id = $2 and state = 'queued' for update`,
        [id, jobId],
      )
      return still !== undefined && queueEvent(sql, engine, id, { from: 'queued' })
    })
  } catch (error) {
    if (isInboxError(error) && error.retryable) throw error
    onError(error)
    return false
  }
}
