import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { seededRandom } from '@three-ds/core/testing'
import { type Database, openInbox, openPostgres } from '@three-ds/inbox'
import { type PostgresServer, startPostgres } from '@three-ds-tools/postgres'
import { openWorkerPool, type WorkerPool } from '../shop/worker-pool.ts'
import type { ShopKind, WorkerTask } from '../shop/worker-task.ts'
import { collectPosts, type PostNumbers } from './collect-posts.ts'
import { type Fault, planFaults } from './fault-plan.ts'
import { followPlan } from './follow-plan.ts'
import { type InboxVerdict, judge } from './judge.ts'
import { planLanes } from './plan-lanes.ts'
import { type SendingCount, sendLanes } from './send-lanes.ts'
import { createProofTables } from './tables.ts'
import { writeLedger } from './write-ledger.ts'

/** How large a storm is. */
export interface InboxStormOptions extends PostNumbers {
  readonly workers: number
  readonly faults: number
  /** The share of events on which the shop fails after it has written. */
  readonly failing: number
  readonly kind: ShopKind
  /** Hears of each fault, and of the work that is done. */
  readonly onNews?: (text: string) => void
}

/** How it went. */
export interface InboxStormEnd extends SendingCount, InboxVerdict {
  readonly struck: Readonly<Record<Fault, number>>
  readonly seconds: number
}

/** How often a post of the fakes is sent, and how many of those in order repeat an earlier one. */
const times = 3
const repeating = 0.4
const sendersAtOnce = 16
const concurrency = 8

const cut = `select pg_terminate_backend(pid) from pg_stat_activity
  where pid <> pg_backend_pid() and backend_type = 'client backend'`

/**
 * A worker that is killed leaves jobs that pg-boss takes for its own until it has shown no sign of life for 20 seconds. They pass at
 * once: for workers that live as well, which must not matter either.
 */
const passHeartbeats = `update three_ds_inbox_jobs.job set heartbeat_on = heartbeat_on - interval '1 minute' where state = 'active'`

const orElse = async <T>(work: () => Promise<T>, instead: T): Promise<T> => {
  try {
    return await work()
  } catch {
    // The database is away: that is what the storm is for.
    return instead
  }
}

async function strike(fault: Fault, pool: WorkerPool, server: PostgresServer, database: Database): Promise<void> {
  switch (fault) {
    case 'kill-worker':
      return pool.kill()
    case 'stop-worker':
      return pool.replace()
    case 'cut-connections':
      await orElse(() => database.query(cut), [])
      return
    case 'crash-database':
      await server.crash()
      return server.restart()
  }
}

/** Resolves when nothing is open any more, or when nothing has changed for two minutes. */
async function drained(database: Database, isMoving: () => Promise<number>): Promise<void> {
  let best = -1
  let quietSince = Date.now()
  while (Date.now() - quietSince < 120_000) {
    const [row] = await orElse(
      () =>
        database.query<{ open: boolean }>(
          `select exists (select from three_ds_inbox.events where state in ('queued', 'held')) as open`,
        ),
      [],
    )
    if (row?.open === false) return
    const applied = await isMoving()
    if (applied > best) quietSince = Date.now()
    else await orElse(() => database.query(passHeartbeats), [])
    best = Math.max(best, applied)
    await sleep(1_000)
  }
}

/** Sends everything to several processes while they are killed and their database is cut, and judges what stands in it. */
export async function runInboxStorm(options: InboxStormOptions): Promise<InboxStormEnd> {
  const { workers, seed, failing, kind, onNews = () => {} } = options
  const random = seededRandom(seed)
  const { kit, short, long } = await collectPosts(options)
  const lanes = planLanes({ shuffled: short, times, inOrder: long, repeating }, random)
  const toSend = lanes.reduce((sum, { length }) => sum + length, 0)
  const events = new Set([...short, ...long.flat()].flatMap((post) => post.events.map(({ key }) => key))).size
  onNews(`${events} events, ${toSend} posts`)

  const server = await startPostgres()
  const folder = mkdtempSync(join(tmpdir(), 'three-ds-inbox-storm-'))
  const { connectionString } = server
  const database = openPostgres({ connectionString, maxConnections: 2 })
  const task: WorkerTask = { kit, connectionString, kind, seed, failing, concurrency }
  const taskPath = join(folder, 'task.json')
  writeFileSync(taskPath, JSON.stringify(task))
  await createProofTables(database)
  // The tables stand before any worker dies in the middle of making them.
  await (await openInbox({ database })).stop()
  const pool = openWorkerPool(workers, taskPath)
  const began = Date.now()
  const struck = { 'kill-worker': 0, 'stop-worker': 0, 'cut-connections': 0, 'crash-database': 0 }
  let over = false
  let acknowledged = 0
  let applied = 0
  const readApplied = async (): Promise<number> => {
    const read = () => database.query<{ n: number }>('select coalesce(max(number), 0)::integer as n from proof.effects')
    const [row] = await orElse(read, [])
    applied = Math.max(applied, row?.n ?? 0)
    return applied
  }
  try {
    await pool.ready()
    const faults = followPlan(planFaults(options.faults, random), {
      // Numbers of rows that were rolled back count as well: this only says when to strike.
      progress: async () => (acknowledged + Math.min(events, await readApplied())) / (toSend + events),
      isOver: () => over,
      strike: async (fault) => {
        struck[fault] += 1
        onNews(
          `${Math.round((Date.now() - began) / 1_000)} s: ${fault}; ${acknowledged} acknowledged, ${applied} applied`,
        )
        await strike(fault, pool, server, database)
      },
    })
    const count = await sendLanes(lanes, {
      address: pool.address,
      atOnce: sendersAtOnce,
      onAcknowledged: () => {
        acknowledged += 1
      },
      isOver: () => false,
    })
    onNews(`${Math.round((Date.now() - began) / 1_000)} s: everything is acknowledged`)
    await drained(database, readApplied)
    over = true
    await faults
    await pool.stop()
    await writeLedger(database, [...short, ...long.flat()])
    return { ...count, ...(await judge(database)), struck, seconds: (Date.now() - began) / 1_000 }
  } finally {
    over = true
    await pool.stop()
    await database.close()
    await server.stop()
    rmSync(folder, { recursive: true })
  }
}
