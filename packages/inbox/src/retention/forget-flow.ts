import type { Database } from '../database/database.ts'

/** What was deleted. */
export type Forgotten = {
  /** The flow with its state and its moves. */
  readonly flows: number
  /** Callbacks about it, and its end, delivered or not. */
  readonly events: number
}

/**
 * Deletes what is kept of a flow: its state, its moves, and everything that was stored about it. What the application has not heard yet, it
 * never hears.
 *
 * The claims stay, which hold its key and nothing else: without them the same order could be charged again.
 *
 * @param id - `spreedly:1234567890`, as in `step.state.id`
 * @throws InboxError where the database fails; nothing was deleted
 */
export const forgetFlow = (database: Database, id: string): Promise<Forgotten> =>
  database.transaction(async (sql) => {
    const flows = await sql.query('delete from three_ds_inbox.flows where id = $1 returning id', [id])
    const events = await sql.query('delete from three_ds_inbox.events where flow_id = $1 returning id', [id])
    return { flows: flows.length, events: events.length }
  })
