import type { CallbackEvent, SeenClaim } from '@three-ds/core'
import type { Database } from '../../src/database/database.ts'
import { handleJob, type JobParts } from '../../src/delivery/handle-job.ts'
import type { EventState } from '../../src/delivery/stored-event.ts'
import { safeWords } from '../../src/delivery/words.ts'
import type { EventJob, JobEngine, JobOutcome, NewJob } from '../../src/engine/job-engine.ts'
import { storeEvent } from '../../src/receive/store-event.ts'
import { setAsideEvents } from '../../src/set-aside/set-aside-events.ts'
import { emptyTables } from '../empty-tables.ts'

/** A job of the fake engine: kept in a table, so that it comes and goes with the transaction that sent it. */
export interface FakeJob extends EventJob {
  readonly id: string
  readonly retryCount: number
}

/** An engine whose jobs wait until the test takes them. */
export function fakeEngine(database: Database) {
  const engine: Pick<JobEngine, 'send' | 'alive'> = {
    send: async (sql, queue, { id, data, startAfter }: NewJob) => {
      await sql.query(
        'insert into fake_jobs (id, queue, event_id, attempts_before, waits, start_after) values ($1, $2, $3, $4, $5, $6)',
        [id, queue, data.eventId, data.attemptsBefore, data.waits ?? 0, startAfter ?? null],
      )
    },
    alive: async (_queue, ids) => {
      const jobs = await database.query<FakeJob>('select id from fake_jobs where id = any($1::uuid[])', [ids])
      return new Set(jobs.map(({ id }) => id))
    },
  }
  const waiting = () =>
    database.query<FakeJob & { startAfter: Date | null }>(
      `select id, event_id as "eventId", attempts_before as "attemptsBefore", waits, retry_count as "retryCount", start_after as "startAfter"
      from fake_jobs order by number`,
    )
  return { engine, waiting }
}

export const eventOf = (flow: string, n: number, more: Partial<CallbackEvent> = {}): CallbackEvent => ({
  type: 'callback',
  provider: 'acme',
  id: `acme:${flow}`,
  evidence: 'signed',
  dedupeKey: `${flow}-${n}`,
  data: { n },
  ...more,
})

/** The inbox's delivery without its engine: the test decides which job is taken, and when. */
export async function deliveryRig(database: Database, overrides: Partial<JobParts> = {}) {
  await database.query(`create table if not exists fake_jobs (
    number bigint generated always as identity, id uuid primary key, queue text, event_id bigint, attempts_before integer,
    waits integer not null default 0, retry_count integer not null default 0, start_after timestamptz
  )`)
  await database.query(
    'create table if not exists effects (number bigint generated always as identity, flow text, n integer)',
  )
  await emptyTables(database)
  await database.query('truncate fake_jobs, effects restart identity')
  const now = () => Date.UTC(2026, 0, 31, 9, 30)
  const { engine, waiting } = fakeEngine(database)
  const errors: unknown[] = []
  const outcomes: string[] = []
  const parts: JobParts = {
    database,
    engine,
    now,
    waitForTurnMs: 2_000,
    maxAttempts: 3,
    handleWithinMs: 20_000,
    beforeDelivery: async () => {},
    describeError: safeWords,
    onError: (error) => errors.push(error),
    onOutcome: (outcome) => outcomes.push(outcome),
    onEvent: async ({ id, data }, { sql }) => {
      await sql.query('insert into effects (flow, n) values ($1, $2)', [id, data['n']])
    },
    ...overrides,
  }
  const store = (event: CallbackEvent, claim: SeenClaim = { key: event.dedupeKey }) =>
    storeEvent({ database, engine, now }, 'acme', event, claim)

  /** Works off one job as the engine would: it goes, or comes back with its count raised. */
  const take = async (job: FakeJob, ended: AbortSignal = new AbortController().signal): Promise<JobOutcome> => {
    const { id, eventId, attemptsBefore, retryCount, waits = 0 } = job
    const outcome = await handleJob(parts, { id, data: { eventId, attemptsBefore, waits }, retryCount, signal: ended })
    if (outcome.status === 'done') await database.query('delete from fake_jobs where id = $1', [id])
    else await database.query('update fake_jobs set retry_count = retry_count + 1 where id = $1', [id])
    return outcome
  }
  const takeFirst = async () => {
    const [job] = await waiting()
    return job === undefined ? undefined : take(job)
  }
  const states = () =>
    database.query<{ id: string; state: EventState; attempts: number; why: string | null }>(
      'select id, state, attempts, last_error as why from three_ds_inbox.events order by id',
    )
  const effects = async () =>
    (await database.query<{ n: number }>('select n from effects order by number')).map(({ n }) => n)
  const setAside = setAsideEvents({ database, engine, now, waitForTurnMs: 2_000 })
  return { parts, engine, store, waiting, take, takeFirst, states, effects, setAside, errors, outcomes, now }
}
