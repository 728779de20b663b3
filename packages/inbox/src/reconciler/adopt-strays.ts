import type { Sql } from '../database/sql.ts'
import type { FlowKeeper } from '../flows/flow-keeper.ts'

/** Both budgets are right: a flow comes to its own with the next question. */
const statement = `
  update three_ds_inbox.flows set lane = $1
  where name = $2 and due_at is not null and lane <> all($3::text[])`

/**
 * Takes in flows that wait in a lane through which nobody goes any more: their budget had another name before a release. Without this
 * they would never be asked about, and their patience would never end.
 */
export async function adoptStrays(sql: Sql, { flows }: Pick<FlowKeeper, 'flows'>): Promise<void> {
  for (const [name, { pace }] of flows) {
    const lanes = [pace.read.budget.name, pace.find.budget.name]
    await sql.query(statement, [pace.read.budget.name, name, lanes])
  }
}
