import type { Layout } from './layout.ts'
import type { ServiceTimes } from './service-times.ts'

/** How busy servers may be on average: beyond it a line grows with every chance. */
const busyAtMost = 0.6

/** A machine that one can rent without asking; beyond it, flows are spread over several databases. */
const mostCores = 16

const concurrency = 8

/** Databases and processes for so many events a second, none of them busier than planned. At least two processes, since one may die. */
export function planCluster(eventsPerSecond: number, times: ServiceTimes, roundTripMs: number): Layout {
  const busyOf = (ms: number): number => (eventsPerSecond * ms) / 1_000 / busyAtMost
  const cores = Math.max(2, Math.ceil(busyOf(times.receiveDatabase + times.deliverDatabase)))
  const databases = Math.ceil(cores / mostCores)
  const processes = Math.max(2, Math.ceil(busyOf(times.receiveWorker + times.deliverWorker)))
  return {
    eventsPerSecond,
    databases,
    coresEach: Math.ceil(cores / databases),
    // The same number for each database.
    workers: Math.ceil(processes / databases) * databases,
    concurrency,
    roundTripMs,
  }
}
