import type { Sql } from '../database/sql.ts'
import { InboxError } from '../errors/inbox-error.ts'

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
    `select set_config('lock_timeout', $2, true), set_config('three_ds_inbox.turn', $1, true), pg_advisory_xact_lock(hashtextextended('three_ds_inbox.turn ' || $1, 0))`,
    [flowId, `${waitMs}ms`],
  )
}

/**
 * Takes the turn of a flow if it is free: whoever has to come later anyway holds no connection while somebody else is at it.
 *
 * @throws InboxError `conflict` where another process has the turn
 */
export async function tryTurn(sql: Sql, flowId: string): Promise<void> {
  const [row] = await sql.query<{ had: boolean }>(
    `select set_config('three_ds_inbox.turn', $1, true), pg_try_advisory_xact_lock(hashtextextended('three_ds_inbox.turn ' || $1, 0)) as had`,
    [flowId],
  )
  if (row?.had !== true) throw turnTaken()
}

/** Everyday life, and nothing to tell of: an earlier event of the flow is being handled. */
const turnTaken = () =>
  new InboxError({
    code: 'conflict',
    message: 'an earlier event of the flow is being handled',
    remedy: 'Hand the same event over again in a moment.',
    retryable: true,
  })

/**
 * SQL: has this transaction the turn of the flow `$flow`? A transaction that was ended by a statement has lost it, and so has
 * one that was begun in its place: the setting goes with the transaction.
 */
export const hasTurn = (flow: string): string =>
  `coalesce(current_setting('three_ds_inbox.turn', true) = ${flow}, false)`

/** SQL, to be selected with something else: the transaction's locks have the limits of its user again. */
export const endWait = `set_config('lock_timeout', null, true)`

/** The application ended the transaction in which its event is marked: nobody knows what of it was stored. */
export const turnLost = (): InboxError =>
  new InboxError({
    code: 'query-failed',
    message: 'the application ended the transaction that it was handed, so its event was not marked as done',
    remedy: 'Send no `commit` and no `rollback` through `sql`: return, throw, or use a savepoint.',
  })

/** The event was deleted while the application handled it. */
export const eventGone = (): InboxError =>
  new InboxError({
    code: 'conflict',
    message: 'the event was deleted while the application handled it',
    remedy: 'Nothing of what was written for it was stored, and it does not come again.',
    retryable: true,
  })
