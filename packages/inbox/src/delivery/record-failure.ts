import type { Sql } from '../database/sql.ts'

/** Writes down that an attempt failed, and why, where a person looks. The job engine knows when the next one is due. */
export async function recordFailure(sql: Sql, id: string, attempt: number, why: string): Promise<void> {
  await sql.query('update three_ds_inbox.events set attempts = $2, last_error = $3 where id = $1', [id, attempt, why])
}
