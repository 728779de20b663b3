import type { Sql } from '../database/sql.ts'

/** SQL: is the start of the flow `$id` claimed? What is not was not sent: a flow claims before it calls. Source: core's `startFlow`. */
export const isClaimed = (id: string): string =>
  `exists (select from three_ds_inbox.claims where key = 'start:' || ${id})`

/** Was anything sent for this flow, as far as the claims tell? */
export async function isStartClaimed(sql: Sql, id: string): Promise<boolean> {
  const [row] = await sql.query<{ claimed: boolean }>(`select ${isClaimed('$1')} as claimed`, [id])
  return row?.claimed === true
}
