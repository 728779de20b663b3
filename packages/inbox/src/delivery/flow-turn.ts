import type { Sql } from '../database/sql.ts'

/**
 * Waits for the turn of a flow: until this transaction ends, nobody else delivers, releases or sets aside an event of it. Storing an
 * event takes no turn, so a slow application never keeps a gateway waiting.
 *
 * The limit holds until `endWait` is called, since a transaction has one for all its locks.
 *
 * @throws InboxError `conflict` where another process has the turn for longer than `waitMs`
 */
export async function takeTurn(sql: Sql, flowId: string, waitMs: number): Promise<void> {
  await sql.query(
    `select set_config('lock_timeout', $2, true), pg_advisory_xact_lock(hashtextextended('three_ds_inbox.turn ' || $1, 0))`,
    [flowId, `${waitMs}ms`],
  )
}

/** SQL, to be selected with something else: the transaction's locks have the limits of its user again. */
export const endWait = `set_config('lock_timeout', null, true)`
