import { seededRandom } from '@three-ds/core/testing'
import { percentile } from '../bench/percentile.ts'
import { type Agenda, createAgenda } from './agenda.ts'
import type { Layout } from './layout.ts'
import type { ServiceTimes } from './service-times.ts'
import { createStation } from './station.ts'

/** How long it is played, and where its numbers begin. */
export interface SimulationRun {
  readonly seconds: number
  readonly seed: number
}

/** What came of it. Times in milliseconds, shares from 0 to 1. */
export interface SimulationEnd {
  readonly events: number
  readonly databaseBusy: number
  readonly workersBusy: number
  readonly receive: { readonly p50: number; readonly p99: number }
  /** From being stored to being handled. */
  readonly delivered: { readonly p50: number; readonly p99: number }
}

/** The stations of one database and its workers. */
function openShard(agenda: Agenda, { databases, coresEach, workers, concurrency }: Layout) {
  const own = Math.max(1, Math.round(workers / databases))
  return {
    workers: createStation(agenda, own),
    slots: createStation(agenda, own * concurrency),
    database: createStation(agenda, coresEach),
    servers: own,
  }
}

/**
 * Plays a cluster event by event: arrivals at random moments (Poisson), processor times that are exponential around their mean, one line
 * before each kind of server. An event is received (worker, database, disk), and then delivered by a process with a free slot.
 *
 * Left out: vacuum, a disk that is not fast enough, processes that die, and gateways that repeat.
 */
export function simulate(layout: Layout, times: ServiceTimes, { seconds, seed }: SimulationRun): SimulationEnd {
  const random = seededRandom(seed)
  const around = (mean: number): number => -mean * Math.log(1 - random())
  const agenda = createAgenda()
  const shards = Array.from({ length: layout.databases }, () => openShard(agenda, layout))
  const received: number[] = []
  const delivered: number[] = []
  const lengthMs = seconds * 1_000

  const arrive = (): void => {
    const shard = shards[Math.floor(random() * shards.length)]
    if (shard === undefined) return
    const arrived = agenda.now()
    const transact = (worker: number, database: number, statements: number, next: () => void): void =>
      shard.workers.serve(around(worker), () =>
        shard.database.serve(around(database), () =>
          agenda.at(agenda.now() + times.commit + statements * layout.roundTripMs, next),
        ),
      )
    transact(times.receiveWorker, times.receiveDatabase, times.receiveStatements, () => {
      const stored = agenda.now()
      received.push(stored - arrived)
      shard.slots.hold((free) =>
        transact(times.deliverWorker, times.deliverDatabase, times.deliverStatements, () => {
          delivered.push(agenda.now() - stored)
          free()
        }),
      )
    })
  }
  const nextArrival = (from: number): void => {
    const time = from + around(1_000 / layout.eventsPerSecond)
    if (time > lengthMs) return
    agenda.at(time, () => {
      arrive()
      nextArrival(time)
    })
  }
  nextArrival(0)
  agenda.run()

  const lasted = Math.max(agenda.now(), lengthMs)
  const busy = (of: (shard: (typeof shards)[number]) => number): number =>
    shards.reduce((sum, shard) => sum + of(shard), 0) / lasted
  return {
    events: received.length,
    databaseBusy: busy(({ database }) => database.busyMs()) / (layout.databases * layout.coresEach),
    workersBusy: busy(({ workers }) => workers.busyMs()) / shards.reduce((sum, { servers }) => sum + servers, 0),
    receive: { p50: percentile(received, 0.5), p99: percentile(received, 0.99) },
    delivered: { p50: percentile(delivered, 0.5), p99: percentile(delivered, 0.99) },
  }
}
