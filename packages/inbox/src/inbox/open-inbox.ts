import { handleDeadJob } from '../delivery/handle-dead-job.ts'
import { handleJob, type JobParts } from '../delivery/handle-job.ts'
import { requeueLost } from '../delivery/requeue-lost.ts'
import { safeWords, wordsToStore } from '../delivery/words.ts'
import { openEngine } from '../engine/open-engine.ts'
import { deadEvents, events } from '../engine/queues.ts'
import type { FlowMakers } from '../flows/flow-set.ts'
import { openFlows } from '../flows/open-flows.ts'
import { readFigures } from '../metrics/read-figures.ts'
import { runMigrations } from '../migrations/run-migrations.ts'
import { createCounterBoard } from '../operations/counters.ts'
import { readHealth } from '../operations/read-health.ts'
import { createPage } from '../page/create-page.ts'
import { createReceivers } from '../receive/create-receivers.ts'
import { forgetFlow } from '../retention/forget-flow.ts'
import { retentionDays, sweep } from '../retention/sweep.ts'
import { createSeenStore } from '../seen/create-seen-store.ts'
import { refusedCallbacks } from '../set-aside/refused-callbacks.ts'
import { setAsideEvents } from '../set-aside/set-aside-events.ts'
import type { Inbox } from './inbox.ts'
import type { InboxOptions } from './inbox-options.ts'
import { inboxSettings } from './inbox-settings.ts'
import { quietly } from './quietly.ts'
import { createShutdown } from './shutdown.ts'

/** How long a delivery waits for another process that is at the same flow. */
const waitForTurnMs = 2_000

/**
 * Opens an inbox: brings its tables to this version, and starts the job engine. Nothing is handed to `onEvent` before `start`.
 *
 * @throws ThreeDSError `invalid-input` for an option out of its bounds
 * @throws InboxError `schema-newer` where a newer version has been here, else as the database does
 * @example
 * ```ts
 * import { setTimeout } from 'node:timers/promises'
 * import { createReceiver } from '@three-ds/core'
 * import { openInbox, openPglite } from '@three-ds/inbox'
 *
 * const database = await openPglite()
 * const event = { type: 'callback', provider: 'acme', id: 'acme:7', evidence: 'fetched', dedupeKey: '7', data: {} } as const
 * const inbox = await openInbox({ database, onEvent: ({ id }) => console.log(id) }) // acme:7
 * await inbox.start()
 *
 * const receive = inbox.receive('acme', (options) =>
 *   createReceiver({ provider: 'acme', read: async () => [{ verdict: 'accepted', event }] }, options),
 * )
 * const post = () => new Request('https://shop.example/callbacks/acme', { method: 'POST', body: '7' })
 * const answers = [await receive(post()), await receive(post())]
 * console.log(answers.map(({ status }) => status).join(), inbox.counters().duplicates) // 200,200 1
 *
 * while (inbox.counters().delivered === 0) await setTimeout(10)
 * await inbox.stop()
 * await database.close()
 * ```
 */
export async function openInbox<Makers extends FlowMakers = FlowMakers>(
  options: InboxOptions<Makers>,
): Promise<Inbox<Makers>> {
  const settings = inboxSettings(options)
  const { database } = options
  const { clock, maxAttempts, handleWithinMs } = settings
  const now = () => clock.now()
  const onError = quietly(options.onError)
  const counters = createCounterBoard()
  const days = retentionDays(options.retention)
  await runMigrations(database)
  const engine = await openEngine(database, { ...settings, expireInSeconds: jobLimitSeconds(handleWithinMs), onError })

  const seen = createSeenStore(database, { clock })
  const { flows, reconciler, beforeDelivery, onEvent } = openFlows(options, {
    database,
    engine,
    clock,
    seen,
    random: options.random ?? Math.random,
    onError,
    onEvent: options.onEvent ?? (() => {}),
    onAsked: (_name, outcome) => counters.count(askedAs[outcome]),
    concurrency: settings.concurrency,
    everyMs: settings.pollEveryMs,
  })
  const shared = { database, engine, now, onError, waitForTurnMs }
  const jobs: JobParts = {
    ...shared,
    maxAttempts,
    handleWithinMs,
    describeError: wordsToStore(options.describeError ?? safeWords),
    onEvent,
    beforeDelivery,
    onOutcome: (outcome) => counters.count(outcome === 'set-aside' ? 'setAside' : outcome),
  }
  const shutdown = createShutdown(clock)
  let started: Promise<void> | undefined
  let stopped: Promise<void> | undefined

  const work = async () => {
    await engine.work(events.name, settings, (job) =>
      handleJob(jobs, { ...job, signal: AbortSignal.any([job.signal, shutdown.signal]) }),
    )
    await engine.work(deadEvents.name, { ...settings, concurrency: 2 }, (job) => handleDeadJob(jobs, job))
    await engine.every('requeue-lost', '*/10 * * * *', async () => {
      await requeueLost(shared)
    })
    await engine.every('sweep', '17 * * * *', async () => {
      await sweep({ database, now, days })
    })
    reconciler.start()
  }
  const setAside = setAsideEvents(shared)
  const refused = refusedCallbacks(database)

  return {
    receive: createReceivers({
      ...shared,
      clock,
      counters,
      bounds: settings.refused,
      isClosed: () => stopped !== undefined,
    }),
    seen,
    flows,
    reconciler,
    setAside,
    refused,
    forget: (id) => forgetFlow(database, id, now()),
    sweep: () => sweep({ database, now, days }),
    metrics: async () => ({ ...(await readFigures(database, now())), counters: counters.read() }),
    page: (page) => createPage({ database, now, setAside, refused }, page),
    start: () => {
      started ??= work()
      return started
    },
    stop: (withinMs = 10_000) => {
      stopped ??= shutdown.after(withinMs, () => Promise.all([reconciler.stop(), engine.stop(withinMs + lastWordsMs)]))
      return stopped
    },
    counters: counters.read,
    health: () => readHealth(database, now()),
  }
}

/** How long the engine waits after the last handler was told to let go: for its rollback. */
const lastWordsMs = 2_000

/** What became of a question, among the counters. */
const askedAs = {
  moved: 'asked',
  unmoved: 'asked',
  failed: 'askFailed',
  'timed-out': 'timedOut',
  spent: 'budgetSpent',
} as const

/** The engine's limit is for workers that do not even keep their own: twice theirs, and a minute for the database. */
const jobLimitSeconds = (handleWithinMs: number): number => Math.ceil((2 * handleWithinMs) / 1_000) + 60
