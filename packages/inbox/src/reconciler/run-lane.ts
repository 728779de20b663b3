import { type FlowRecord, type FlowRow, toFlowRecord } from '../flows/flow-record.ts'
import { type Asked, type AskParts, askFlow } from './ask-flow.ts'
import { type DueRow, putBack, takeDue } from './take-due.ts'

/** What going through a lane needs. */
export interface LaneParts extends AskParts {
  /** Flows of one lane that this process asks about at the same time. */
  readonly concurrency: number
  /** Hears what became of each question, for the figures. */
  readonly onAsked: (name: string, outcome: Asked['outcome']) => void
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
  const asked = await Promise.all(rows.map((row) => ask(parts, row, signal)))
  const freeAt = asked.flatMap((one) => (one.outcome === 'spent' ? [one.freeAt] : []))
  return { taken: rows.length, ...(freeAt.length === 0 ? {} : { freeAt: Math.min(...freeAt) }) }
}

/** A state that another version of core wrote is left to the machines that can read it: it is due again when the lease is over. */
function readable(parts: LaneParts, row: FlowRow): FlowRecord | undefined {
  try {
    return toFlowRecord(row)
  } catch (error) {
    parts.onError(error)
    return undefined
  }
}

async function ask(parts: LaneParts, row: DueRow, signal: AbortSignal): Promise<Asked> {
  const record = readable(parts, row)
  const asked: Asked = record === undefined ? { outcome: 'failed' } : await askFlow(parts, record, signal)
  if (asked.outcome === 'spent') await putBack(parts.database, row)
  parts.onAsked(row.name, asked.outcome)
  return asked
}
