import type { Database } from '../database/database.ts'
import type { Sql } from '../database/sql.ts'
import { callUnderWay } from '../flows/flow-refusals.ts'
import { claimIn } from '../seen/claim-in.ts'

/** What was deleted. */
export type Forgotten = {
  /** The flow with its state and its moves. */
  readonly flows: number
  /** Callbacks about it, and its end, delivered or not. */
  readonly events: number
}

/** How long nobody acts on the revision that was deleted, in milliseconds: until whoever has read it has noticed. */
const claimedMs = 120_000

/**
 * Deletes what is kept of a flow: its state, its moves, and everything that was stored about it. What the application has not heard yet, it
 * never hears.
 *
 * The claims stay, which hold its key and nothing else: without them the same order could be charged again.
 *
 * @param id - `spreedly:1234567890`, as in `step.state.id`
 * @param now - milliseconds since 1970
 * @throws InboxError `conflict`, retryable, while a start or a call about the flow is under way, which may charge: what it comes to has to be
 *   kept first. Else where the database fails. Nothing was deleted
 */
export const forgetFlow = (database: Database, id: string, now: number): Promise<Forgotten> =>
  database.transaction(async (sql) => {
    await refuseWhileActing(sql, id, now)
    const flows = await sql.query('delete from three_ds_inbox.flows where id = $1 returning id', [id])
    const events = await sql.query('delete from three_ds_inbox.events where flow_id = $1 returning id', [id])
    return { flows: flows.length, events: events.length }
  })

/** Takes the flow's next act for itself, as whoever acts does: what is not had is under way, and what is had nobody else begins. */
async function refuseWhileActing(sql: Sql, id: string, now: number): Promise<void> {
  const [flow] = await sql.query<{ revision: number; starting: boolean }>(
    `select revision, coalesce(starting_until > $2, false) as starting from three_ds_inbox.flows where id = $1 for update`,
    [id, new Date(now)],
  )
  if (flow === undefined) return
  if (flow.starting) throw callUnderWay()
  const claim = { key: `${id}#${flow.revision}`, expiresAt: new Date(now + claimedMs) }
  if ((await claimIn(sql, claim, { now, owner: 'forget' })) !== 'claimed') throw callUnderWay()
}
