import { setTimeout as sleep } from 'node:timers/promises'
import { type CallbackEvent, createReceiver } from '@three-ds/core'
import { type Database, openInbox, openPostgres } from '@three-ds/inbox'
import { startPostgres } from '@three-ds-tools/postgres'
import { type Backlog, fillBacklog } from './fill-backlog.ts'
import { percentile } from './percentile.ts'
import { serverCpuMs } from './server-cpu.ts'

/** What things cost beside a backlog. Times in milliseconds, processor times those of the database alone. */
export interface BacklogRow extends Backlog {
  readonly receiveMs: number
  readonly receiveCpuMs: number
  readonly deliverMs: number
  readonly deliverCpuMs: number
  /** Processor time of the process that handles, for each event. */
  readonly deliverWorkerMs: number
  readonly healthMs: number
}

const measuredPosts = 200
const measuredDeliveries = 400

/** A receiver whose gateway says what it likes: the body names the event. */
const bench = (options: Parameters<typeof createReceiver<CallbackEvent>>[1]) =>
  createReceiver(
    {
      provider: 'bench',
      read: async (body) => {
        const id = new TextDecoder().decode(body)
        return [
          {
            verdict: 'accepted',
            event: {
              type: 'callback',
              provider: 'bench',
              id,
              evidence: 'signed',
              dedupeKey: id,
              data: { state: 'done' },
            },
          },
        ]
      },
    },
    options,
  )

async function measure(database: Database, backlog: Backlog): Promise<BacklogRow> {
  let delivered = 0
  const inbox = await openInbox({
    database,
    concurrency: 8,
    onEvent: () => {
      delivered += 1
    },
  })
  const receive = inbox.receive('bench', bench)
  const post = async (body: string): Promise<number> => {
    const began = performance.now()
    const { status } = await receive(new Request('https://shop.example/bench', { method: 'POST', body }))
    if (status !== 200) throw new Error(`not stored: ${status}`)
    return performance.now() - began
  }
  await post('model')
  await fillBacklog(database, backlog)
  // What was never asked before is slower once.
  for (let number = 0; number < 20; number += 1) await post(`warm ${number}`)

  const beforePosts = await serverCpuMs(database)
  const times: number[] = []
  for (let number = 0; number < measuredPosts; number += 1) times.push(await post(`measured ${number}`))
  const receiveCpuMs = ((await serverCpuMs(database)) - beforePosts) / measuredPosts

  const healthTimes: number[] = []
  for (let number = 0; number < 5; number += 1) {
    const began = performance.now()
    await inbox.health()
    healthTimes.push(performance.now() - began)
  }

  await inbox.start()
  while (delivered < 20) await sleep(2)
  const beforeWorker = process.cpuUsage()
  const [from, beforeDeliveries, began] = [delivered, await serverCpuMs(database), performance.now()]
  const wanted = Math.min(from + measuredDeliveries, backlog.pending + measuredPosts + 21)
  while (delivered < wanted) await sleep(2)
  const [count, ms] = [delivered - from, performance.now() - began]
  const deliverCpuMs = ((await serverCpuMs(database)) - beforeDeliveries) / count
  const worker = process.cpuUsage(beforeWorker)
  await inbox.stop()
  return {
    ...backlog,
    receiveMs: percentile(times, 0.5),
    receiveCpuMs,
    deliverMs: ms / count,
    deliverCpuMs,
    deliverWorkerMs: (worker.user + worker.system) / 1_000 / count,
    healthMs: percentile(healthTimes, 0.5),
  }
}

/** Measures receiving and delivering, each beside so much that waits and so much that is done, on a PostgreSQL of its own. */
export async function measureBacklog(backlog: Backlog): Promise<BacklogRow> {
  const server = await startPostgres({ durable: true })
  const database = openPostgres({ connectionString: server.connectionString, maxConnections: 16 })
  try {
    return await measure(database, backlog)
  } finally {
    await database.close()
    await server.stop()
  }
}
