import { costOf } from '../../measure/cost.ts'
import type { Effort } from '../../measure/effort.ts'
import { spreadOf } from '../../measure/spread.ts'
import type { ReportTable } from '../../report/suite-report.ts'
import { writeFigure } from '../../report/write-figure.ts'
import type { MeasuredFlow } from './measured-flow.ts'
import { measuredFlows } from './measured-flows.ts'
import { walkTogether } from './walk-together.ts'

const crowds = [1, 10, 100, 1_000, 10_000]

/** So many orders are walked for a figure, in one crowd or in several. */
const leastOrders = 3_000

/** Processor time of one order among so many, in microseconds, the fake gateway's share included. */
async function costAmong(flow: MeasuredFlow, orders: number): Promise<number> {
  const crowdsNeeded = Math.max(1, Math.ceil(leastOrders / orders))
  const costs: number[] = []
  for (let count = 0; count < Math.min(crowdsNeeded, 21); count += 1) {
    const opened = flow.open()
    const { processorUs } = await costOf(() => walkTogether(opened, orders), 1)
    costs.push(processorUs / orders)
  }
  return spreadOf(costs).median
}

/** What an order costs among many that are under way at the same time. */
export async function concurrency(effort: Effort): Promise<{ readonly table: ReportTable; readonly worst: number }> {
  const sizes = crowds.filter((one) => one <= effort.largest)
  const rows: string[][] = []
  let worst = 0
  for (const flow of measuredFlows) {
    // The engine compiles what it will run often.
    await walkTogether(flow.open(), Math.min(100, effort.largest))
    const costs: number[] = []
    for (const size of sizes) costs.push(await costAmong(flow, size))
    rows.push([flow.name, ...costs.map(writeFigure)])
    const hundred = costs[sizes.indexOf(100)] ?? costs.at(-1) ?? Number.NaN
    worst = Math.max(worst, (costs.at(-1) ?? Number.NaN) / hundred)
  }
  return {
    table: {
      text: 'Orders under way at the same time, from `start` to `done` with a fingerprint and a challenge where the gateway has both: processor time of each in µs, the fake gateway included.',
      head: ['flow', ...sizes.map((size) => size.toLocaleString('en-US'))],
      rows,
    },
    worst,
  }
}
