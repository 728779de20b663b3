import type { AuthenticationState, AuthenticationStep } from '@three-ds/core'
import { costOf } from '../../measure/cost.ts'
import type { Effort } from '../../measure/effort.ts'
import type { ReportTable } from '../../report/suite-report.ts'
import { writeFigure } from '../../report/write-figure.ts'
import { heldBytes } from '../growth/held-bytes.ts'
import { measuredFlows } from './measured-flows.ts'
import { walkTogether } from './walk-together.ts'

/** Ten times the largest crowd. */
const heldFor = ({ largest }: Effort): number => 10 * largest

const orders = 20

/** Every state that orders had on their way while they were pending, as text. */
async function pendingStates(flow: (typeof measuredFlows)[number]): Promise<readonly string[]> {
  const texts: string[] = []
  const keep = ({ type, state }: AuthenticationStep) => {
    if (type !== 'done') texts.push(JSON.stringify(state))
  }
  await walkTogether(flow.open(), orders, keep)
  return texts
}

const bytesOf = (text: string): number => Buffer.byteLength(text)

/** So many states with ids of their own, as texts: what a store in this process would hold. */
const manyOf = (text: string, count: number): readonly string[] => {
  const state: AuthenticationState = JSON.parse(text)
  return Array.from({ length: count }, (_, number) => JSON.stringify({ ...state, id: `${state.id}-${number}` }))
}

/** What pending flows weigh as state. */
export async function heldStates(effort: Effort): Promise<{ readonly table: ReportTable; readonly largest: number }> {
  const count = heldFor(effort)
  const rows: string[][] = []
  let largest = 0
  for (const flow of measuredFlows) {
    const texts = (await pendingStates(flow)).toSorted((a, b) => bytesOf(a) - bytesOf(b))
    const [smallest = '', most = ''] = [texts[0], texts.at(-1)]
    const held = await heldBytes(() => manyOf(most, count))
    const { processorUs } = await costOf(() => JSON.stringify(JSON.parse(most)), 1_000)
    rows.push([
      flow.name,
      String(bytesOf(smallest)),
      String(bytesOf(most)),
      writeFigure(held / 2 ** 20),
      writeFigure(processorUs),
    ])
    largest = Math.max(largest, bytesOf(most))
  }
  return {
    table: {
      text: `Pending flows held as state: the smallest and the largest that a way through has, in bytes; ${count.toLocaleString('en-US')} of the largest as texts in memory; reading and writing one.`,
      head: ['flow', 'smallest', 'largest', 'held, MiB', 'read and write, µs'],
      rows,
    },
    largest,
  }
}
