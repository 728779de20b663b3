import { PgBoss } from 'pg-boss'
import type { Database } from '../database/database.ts'
import { toInboxError } from '../database/to-inbox-error.ts'
import type { JobEngine, RunningJob } from './job-engine.ts'
import { allQueues, engineSchema, queueTimes } from './queues.ts'
import { sqlForEngine } from './sql-for-engine.ts'

/** How jobs are retried, and who hears of trouble. */
export interface EngineSettings {
  /** How often a job is tried before it is dead. */
  readonly maxAttempts: number
  /** The pause after the first failure; it doubles with each one. */
  readonly firstPauseSeconds: number
  readonly longestPauseSeconds: number
  /** How long a job may take before another worker may have it. */
  readonly expireInSeconds: number
  /** Hears what goes wrong where nobody waits: a fetch that failed, a listener that was lost. */
  readonly onError: (error: unknown) => void
}

/** How often machines look for workers that have died, in seconds. One does it for all. */
const superviseIntervalSeconds = 10

/**
 * Starts pg-boss on a database: its own tables, in a schema of its own, and the queues. The only file that starts it.
 *
 * @throws InboxError as the database does
 */
export async function openEngine(database: Database, settings: EngineSettings): Promise<JobEngine> {
  const boss = new PgBoss({
    ...database.engine.connection(),
    backend: database.engine.backend,
    schema: engineSchema,
    useListenNotify: true,
    superviseIntervalSeconds,
    monitorIntervalSeconds: superviseIntervalSeconds,
  })
  boss.on('error', (error) => settings.onError(isAssertion(error) ? error : toInboxError(error)))
  try {
    await boss.start()
    for (const { name, deadLetter } of allQueues) {
      const options = {
        ...queueTimes,
        expireInSeconds: settings.expireInSeconds,
        retryLimit: settings.maxAttempts - 1,
        ...pauses(settings),
        notify: true,
        ...(deadLetter === undefined ? {} : { deadLetter }),
      }
      await boss.createQueue(name, options)
      // What was made by an earlier release, or with other settings, follows this one.
      await boss.updateQueue(name, options)
      // It remembers a queue at its first use. Left to the first event, it would ask for it from inside that event's transaction, on
      // another connection: one that an embedded database does not have.
      await boss.findJobs(name, { id: noJob })
    }
  } catch (error) {
    await boss.stop({ graceful: false }).catch(settings.onError)
    throw isAssertion(error) ? error : toInboxError(error)
  }
  return engineOver(boss, database)
}

/**
 * Jobs are fetched in batches, which is cheap, and a batch ends with its slowest job, which is not: with four fetchers, one slow job keeps a
 * quarter of a process waiting. A batch has two jobs at least, since pg-boss pauses between single ones.
 */
const mostWorkers = 4

const noJob = '00000000-0000-0000-0000-000000000000'

/** With a back-off, pg-boss takes a pause of 0 for one of a second. */
const pauses = ({ firstPauseSeconds, longestPauseSeconds }: EngineSettings) =>
  firstPauseSeconds === 0
    ? { retryDelay: 0, retryBackoff: false }
    : { retryDelay: firstPauseSeconds, retryBackoff: true, retryDelayMax: longestPauseSeconds }

/** What pg-boss does not take of our settings is a bug of ours, and no trouble of the database. */
const isAssertion = (error: unknown): boolean => error instanceof Error && error.name === 'AssertionError'

/** pg-boss answers for one id at a time, so its table is asked. Its states: pg-boss 12, `JobStates`. */
const aliveJobs = `
  select id from ${engineSchema}.job where name = $1 and id = any($2::uuid[]) and state in ('created', 'retry', 'active')`

const engineOver = (boss: PgBoss, database: Database): JobEngine => ({
  send: async (sql, queue, { id, data, startAfter }) => {
    await boss.send(queue, data, { id, db: sqlForEngine(sql), ...(startAfter === undefined ? {} : { startAfter }) })
  },
  alive: async (queue, ids) => {
    const jobs = await database.query<{ id: string }>(aliveJobs, [queue, ids])
    return new Set(jobs.map(({ id }) => id))
  },
  work: async (queue, { concurrency, pollEveryMs }, handle) => {
    const workers = Math.max(1, Math.min(mostWorkers, Math.floor(concurrency / 2)))
    const options = {
      localConcurrency: workers,
      batchSize: Math.max(2, Math.ceil(concurrency / workers)),
      perJobResults: true,
      burstWhenBatchFull: true,
      pollingIntervalSeconds: pollEveryMs / 1_000,
      notifyPollingIntervalSeconds: pollEveryMs / 1_000,
    } as const
    await boss.work<RunningJob['data'], object, typeof options>(queue, options, (jobs) =>
      Promise.all(
        jobs.map(async (job) => {
          const outcome = await handle(job)
          return outcome.status === 'done'
            ? { id: job.id, status: 'completed' as const }
            : { id: job.id, status: 'failed' as const, output: { why: outcome.why } }
        }),
      ),
    )
  },
  every: async (queue, cron, work) => {
    await boss.createQueue(queue, {
      policy: 'singleton',
      retryLimit: 0,
      deleteAfterSeconds: queueTimes.deleteAfterSeconds,
    })
    await boss.schedule(queue, cron)
    await boss.work(queue, async () => {
      await work()
    })
  },
  stop: (withinMs) => boss.stop({ graceful: true, timeout: withinMs }),
})
