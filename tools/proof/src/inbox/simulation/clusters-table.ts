import { type Cell, figuresTable } from '../../command/figures-table.ts'
import { planCluster } from './plan-cluster.ts'
import type { ServiceTimes } from './service-times.ts'
import { type SimulationRun, simulate } from './simulate.ts'
import { eventsPerPayment, paymentsPerSecond } from './traffic.ts'

const head = [
  'payments/s',
  'databases × cores',
  'processes',
  'database busy',
  'processes busy',
  'receive p50 / p99, ms',
  'until handled p50 / p99, ms',
]

const percent = (share: number): string => `${Math.round(share * 100)} %`
const both = ({ p50, p99 }: { readonly p50: number; readonly p99: number }): string =>
  `${Math.round(p50)} / ${Math.round(p99)}`

/** So many events are enough for a percentile of 99, and a busy second has more of them. */
const eventsOfRun = 60_000

/** Plans a cluster for each rate, and plays it. The same seed makes the same table. */
export function clustersTable(times: ServiceTimes, roundTripMs: number, seed: number): string {
  const rows = paymentsPerSecond.map((payments): readonly Cell[] => {
    const layout = planCluster(payments * eventsPerPayment, times, roundTripMs)
    const run: SimulationRun = { seconds: eventsOfRun / layout.eventsPerSecond, seed }
    const { databaseBusy, workersBusy, receive, delivered } = simulate(layout, times, run)
    return [
      payments,
      `${layout.databases} × ${layout.coresEach}`,
      layout.workers,
      percent(databaseBusy),
      percent(workersBusy),
      both(receive),
      both(delivered),
    ]
  })
  return figuresTable(head, rows)
}
