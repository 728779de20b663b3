import { type FlowRecord, type FlowRow, toFlowRecord } from '../flows/flow-record.ts'
import { registered } from '../flows/resume-kept-flow.ts'
import { type Asked, type AskParts, askFlow } from './ask-flow.ts'
import { takeCalls } from './budget.ts'
import { costOf } from './cost-of.ts'
import { type DueRow, putBack, takeDue } from './take-due.ts'

/** What became of a flow that was taken. `spent`: its budget gave no call, and nobody was asked. */
export type AskOutcome = Asked | 'spent'

/** What going through a lane needs. */
export interface LaneParts extends AskParts {
  /** Flows of one lane that this process asks about at the same time. */
  readonly concurrency: number
  /** Hears what became of each question, for the figures. */
  readonly onAsked: (name: string, outcome: AskOutcome) => void
}

/** What a round came to: how many flows were taken, and until when their budget gives no call. */
export type LaneRound = { readonly taken: number; readonly freeAt?: number }

/** How long a flow stays taken if its process dies, in milliseconds: longer than any call. */
const leaseMs = 120_000

/**
 * Takes the flows of one budget that have waited longest, as many as are asked about at once, and asks.
 *
 * @throws InboxError where the database fails; what was taken is due again when its lease is over
 */
export async function runLane(parts: LaneParts, lane: string, signal: AbortSignal): Promise<LaneRound> {
  const now = parts.clock.now()
  const rows = await takeDue(parts.database, {
    lane,
    names: [...parts.flows.keys()],
    limit: parts.concurrency,
    now,
    leasedUntil: now + leaseMs,
  })
  const oldestFirst = rows.toSorted((a, b) => a.was_due.getTime() - b.was_due.getTime())
  const { granted, freeAt } = await grant(parts, oldestFirst)
  await Promise.all(granted.map(async (record) => parts.onAsked(record.name, await askFlow(parts, record, signal))))
  return { taken: rows.length, ...(freeAt === undefined ? {} : { freeAt }) }
}

/** One after the other, so that those that have waited longest are asked about first; the rest goes back to its place in the line. */
async function grant(
  parts: LaneParts,
  rows: readonly DueRow[],
): Promise<{ readonly granted: readonly FlowRecord[]; readonly freeAt?: number }> {
  const granted: FlowRecord[] = []
  for (const [index, row] of rows.entries()) {
    const record = readable(parts, row)
    if (record === undefined) continue
    const cost = costOf(record.state, registered(parts, record.name).pace)
    const answer = await takeCalls(parts.database, cost, parts.clock.now())
    if (!answer.granted) {
      const rest = rows.slice(index)
      await Promise.all(rest.map((one) => putBack(parts.database, one)))
      for (const { name } of rest) parts.onAsked(name, 'spent')
      return { granted, freeAt: answer.freeAt }
    }
    granted.push(record)
  }
  return { granted }
}

/** A state that another version of core wrote is left to the machines that can read it: it is due again when the lease is over. */
function readable(parts: LaneParts, row: FlowRow): FlowRecord | undefined {
  try {
    return toFlowRecord(row)
  } catch (error) {
    parts.onError(error)
    parts.onAsked(row.name, 'failed')
    return undefined
  }
}
