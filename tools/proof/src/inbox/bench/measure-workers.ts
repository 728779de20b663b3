import { setTimeout as sleep } from 'node:timers/promises'
import type { Database } from '@three-ds/inbox'
import { openWorkerPool } from '../shop/worker-pool.ts'
import type { CollectedPosts } from '../storm/collect-posts.ts'
import type { Post } from '../storm/post.ts'
import { isTaken } from '../storm/send-lanes.ts'
import { openStand } from './open-stand.ts'
import { percentile } from './percentile.ts'
import { serverCpuMs } from './server-cpu.ts'

/** Three percentiles of a time, in milliseconds. */
export interface Times {
  readonly p50: number
  readonly p95: number
  readonly p99: number
}

/** What so many processes have done. Processor times are milliseconds for each event, received and delivered. */
export interface WorkersRow {
  readonly workers: number
  /** One callback after the other: what a gateway and the application wait when nothing else goes on. */
  readonly quiet: { readonly receive: Times; readonly delivered: Times }
  /** Sixteen senders at the same time, as fast as they are answered. */
  readonly busy: { readonly receive: Times; readonly receivedPerSecond: number; readonly donePerSecond: number }
  readonly workerCpuMs: number
  readonly databaseCpuMs: number
}

/** How many callbacks are sent one after the other, before the rest. */
const quietPosts = 100
const sendersAtOnce = 16

const timesOf = (values: readonly number[]): Times => ({
  p50: percentile(values, 0.5),
  p95: percentile(values, 0.95),
  p99: percentile(values, 0.99),
})

/** One post of each transaction, the last one: whichever comes first, nothing is overtaken. */
const lastOnes = (posts: readonly Post[]): readonly Post[] => [
  ...new Map(posts.map((post) => [post.events[0]?.subject ?? post.events[0]?.key, post])).values(),
]

async function send(posts: Iterator<Post>, address: () => string | undefined, atOnce: number): Promise<number[]> {
  const times: number[] = []
  const work = async () => {
    for (let next = posts.next(); next.done !== true; next = posts.next()) {
      const began = performance.now()
      const to = address()
      if (to === undefined || !(await isTaken(next.value.delivery, to))) throw new Error('a callback was not taken')
      times.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return times
}

/** Waits until so many effects are there. */
async function applied(database: Database, count: number): Promise<void> {
  for (;;) {
    const [row] = await database.query<{ n: number }>('select count(*)::integer as n from proof.effects')
    if ((row?.n ?? 0) >= count) return
    await sleep(50)
  }
}

const delivered = `select extract(epoch from applied_at - received_at)::float8 * 1000 as ms from proof.effects`

/** Measures so many processes, each receiving and handling, on a database of their own. */
export async function measureWorkers(workers: number, { kit, short }: CollectedPosts): Promise<WorkersRow> {
  const stand = await openStand(kit, 8)
  const { database } = stand
  const pool = openWorkerPool(workers, stand.taskPath)
  try {
    await pool.ready()
    const posts = lastOnes(short)
    const quiet = posts.slice(0, quietPosts)
    const busy = posts.slice(quietPosts)
    const quietTimes = await send(quiet[Symbol.iterator](), pool.address, 1)
    await applied(database, quiet.length)
    const waits = (await database.query<{ ms: number }>(delivered)).map(({ ms }) => ms)

    const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
    const before = { workers: sum(await pool.cpuMs()), database: await serverCpuMs(database) }
    const began = performance.now()
    const busyTimes = await send(busy[Symbol.iterator](), pool.address, sendersAtOnce)
    const received = performance.now()
    await applied(database, posts.length)
    const done = performance.now()
    return {
      workers,
      quiet: { receive: timesOf(quietTimes), delivered: timesOf(waits) },
      busy: {
        receive: timesOf(busyTimes),
        receivedPerSecond: (busy.length / (received - began)) * 1_000,
        donePerSecond: (busy.length / (done - began)) * 1_000,
      },
      workerCpuMs: (sum(await pool.cpuMs()) - before.workers) / busy.length,
      databaseCpuMs: ((await serverCpuMs(database)) - before.database) / busy.length,
    }
  } finally {
    await pool.stop()
    await stand.close()
  }
}
