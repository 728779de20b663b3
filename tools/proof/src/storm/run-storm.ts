import { fork } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { seededRandom } from '@three-ds/core/testing'
import { collectDeliveries } from './collect-deliveries.ts'
import { type ExpectedEvents, expectedEvents } from './expected-events.ts'
import { openSqliteStore } from './sqlite-store.ts'
import type { WorkerReport, WorkerTask } from './worker-task.ts'

/** How large a storm is. */
export interface StormOptions {
  /** At each gateway. */
  readonly orders: number
  /** At least so many posts, with repetitions. */
  readonly deliveries: number
  readonly processes: number
  readonly seed: number
  /** The share of events on which the shop's own work fails at first, from 0 to 1. */
  readonly failing: number
  /** A database for each process: for the control. */
  readonly apart?: boolean
}

/** What became of the events of one gateway. */
export interface StormRow {
  readonly gateway: string
  readonly events: number
  readonly handledOnce: number
  /** Never handled, although nothing overtook them. */
  readonly lost: number
  /** Handled more than once. */
  readonly doubled: number
}

/** How a storm went. */
export interface StormEnd {
  readonly rows: readonly StormRow[]
  readonly posts: number
  readonly failed: number
  readonly refused: number
}

const worker = fileURLToPath(new URL('./worker.ts', import.meta.url))

/** Runs one process to its end. */
function runWorker(taskPath: string): Promise<WorkerReport> {
  return new Promise((resolve, reject) => {
    const execArgv = ['--conditions=@three-ds/source', '--disable-warning=ExperimentalWarning']
    const child = fork(worker, [taskPath], { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    let report: WorkerReport | undefined
    child.on('message', (message) => {
      report = message as WorkerReport // what the worker sends, and nobody else can
    })
    child.on('error', reject)
    child.on('exit', (code) => {
      if (report === undefined) reject(new Error(`a process of the storm ended with ${code}, and told nothing`))
      else resolve(report)
    })
  })
}

const shuffled = <T>(items: readonly T[], random: () => number): readonly T[] =>
  items
    .map((item) => ({ item, at: random() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ item }) => item)

function rowsOf({ all, last }: ExpectedEvents, counts: ReadonlyMap<string, number>): readonly StormRow[] {
  const gatewayOf = (key: string): string => key.slice(0, key.indexOf(' '))
  const gateways = new Set([...all].map(gatewayOf))
  return [...gateways].map((gateway) => {
    const own = [...all].filter((key) => gatewayOf(key) === gateway)
    const times = (key: string): number => counts.get(key) ?? 0
    return {
      gateway,
      events: own.length,
      handledOnce: own.filter((key) => times(key) === 1).length,
      lost: own.filter((key) => last.has(key) && times(key) === 0).length,
      doubled: own.filter((key) => times(key) > 1).length,
    }
  })
}

/** Posts every callback several times, in any order, to several processes at once, and counts what the shop handled. */
export async function runStorm({
  orders,
  deliveries: most,
  processes,
  seed,
  failing,
  apart = false,
}: StormOptions): Promise<StormEnd> {
  const random = seededRandom(seed)
  const collected = await collectDeliveries(orders, seed)
  const { deliveries, kit } = collected
  const expected = await expectedEvents(collected)
  const repeats = Math.max(2, Math.ceil(most / deliveries.length))
  const all = shuffled(Array.from({ length: repeats }, () => deliveries).flat(), random)
  const folder = mkdtempSync(join(tmpdir(), 'three-ds-storm-'))
  try {
    const reports = await Promise.all(
      Array.from({ length: processes }, (_, index) => {
        const task: WorkerTask = {
          kit,
          deliveries: all.filter((_delivery, at) => at % processes === index),
          database: join(folder, apart ? `claims-${index}.db` : 'claims.db'),
          seed: seed + index,
          failing,
          atOnce: 8,
        }
        const path = join(folder, `task-${index}.json`)
        writeFileSync(path, JSON.stringify(task))
        return runWorker(path)
      }),
    )
    const counts = new Map<string, number>()
    for (const name of new Set(reports.map((_, index) => (apart ? `claims-${index}.db` : 'claims.db')))) {
      const store = openSqliteStore(join(folder, name), () => kit.now)
      for (const [key, times] of store.counts()) counts.set(key, (counts.get(key) ?? 0) + times)
      store.close()
    }
    const sum = (of: (report: WorkerReport) => number): number => reports.reduce((total, one) => total + of(one), 0)
    return {
      rows: rowsOf(expected, counts),
      posts: sum(({ posts }) => posts),
      failed: sum(({ failed }) => failed),
      refused: sum(({ refused }) => refused),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
