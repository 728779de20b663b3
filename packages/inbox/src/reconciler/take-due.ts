import type { Sql } from '../database/sql.ts'
import { type FlowRow, flowColumns } from '../flows/flow-record.ts'

/** Which due flows a machine takes. */
export interface DueWanted {
  /** The budget out of which they are asked about. */
  readonly lane: string
  /** Names of flows that this process knows. */
  readonly names: readonly string[]
  readonly limit: number
  /** Milliseconds since 1970. */
  readonly now: number
  /** A machine that dies while it asks leaves the flow due again at this time, in milliseconds since 1970. */
  readonly leasedUntil: number
}

/** Materialized, so that the rows are locked once, however the update is planned. */
const statement = `
  with due as materialized (
    select id as taken, due_at as was_due from three_ds_inbox.flows
    where lane = $1 and due_at <= $2 and name = any($3::text[])
    order by due_at limit $4
    for update skip locked
  )
  update three_ds_inbox.flows set due_at = $5 from due where id = taken
  returning ${flowColumns}, was_due`

/** A flow that was taken, and since when it was due. */
export interface DueRow extends FlowRow {
  readonly was_due: Date
}

/** Takes the flows that have waited longest: what one machine has taken, no other one takes before the lease is over. */
export const takeDue = (sql: Sql, { lane, names, limit, now, leasedUntil }: DueWanted): Promise<readonly DueRow[]> =>
  sql.query<DueRow>(statement, [lane, new Date(now), names, limit, new Date(leasedUntil)])

/** Puts a flow back that was taken and not asked about: it keeps its place in the line. */
export async function putBack(sql: Sql, { id, was_due }: Pick<DueRow, 'id' | 'was_due'>): Promise<void> {
  await sql.query('update three_ds_inbox.flows set due_at = $2 where id = $1 and due_at is not null', [id, was_due])
}
