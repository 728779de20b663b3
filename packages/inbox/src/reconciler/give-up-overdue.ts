import { type FlowRow, flowColumns, toFlowRecord } from '../flows/flow-record.ts'
import { type AskParts, giveUp } from './ask-flow.ts'

/** How long a flow whose patience is over waits for its last question where its budget is spent, in milliseconds. */
const lastQuestionMs = 60 * 60 * 1_000

/** How many in one round. */
const perRound = 1_000

/** Not those that somebody asks about just now: their lease is not over. */
const overdue = `
  select ${flowColumns} from three_ds_inbox.flows
  where ended_at is null and gives_up_at <= $1 and due_at <= $2 and name = any($3::text[]) order by gives_up_at limit ${perRound}`

/**
 * Tells the application that the time of flows is over for which no question was left: a provider that wants fewer and fewer questions keeps
 * no end from being heard.
 */
export async function giveUpOverdue(parts: AskParts): Promise<void> {
  const now = parts.clock.now()
  const names = [...parts.flows.keys()]
  const rows = await parts.database.query<FlowRow>(overdue, [new Date(now - lastQuestionMs), new Date(now), names])
  for (const row of rows) await giveUpRow(parts, row)
}

/** One that cannot be read or written keeps no other one from its end. */
async function giveUpRow(parts: AskParts, row: FlowRow): Promise<void> {
  try {
    await giveUp(parts, toFlowRecord(row))
  } catch (error) {
    parts.onError(error)
  }
}
