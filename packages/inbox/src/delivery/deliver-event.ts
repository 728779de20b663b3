import type { CallbackEvent } from '@three-ds/core'
import type { Database } from '../database/database.ts'
import type { Sql } from '../database/sql.ts'
import type { JobEngine } from '../engine/job-engine.ts'
import type { EventContext } from './event-context.ts'
import { endWait, eventGone, takeTurn, tryTurn } from './flow-turn.ts'
import { settleEvent } from './settle-event.ts'
import { limitStatements } from './statement-limit.ts'
import { isBehind, type ReadEvent } from './stored-event.ts'
import { unlessAborted } from './unless-aborted.ts'

/** What a delivery needs. */
export interface DeliveryParts {
  readonly database: Database
  readonly engine: Pick<JobEngine, 'send'>
  readonly onEvent: (event: CallbackEvent, context: EventContext) => void | Promise<void>
  readonly now: () => number
  /** How long an event whose turn it is waits for another process that is at the same flow, in milliseconds. */
  readonly waitForTurnMs: number
}

/** `held`: an earlier event of the flow is not at its end yet. `over`: there is nothing to deliver. */
export type Delivery = 'delivered' | 'held' | 'over'

/** One attempt at it. */
export interface DeliveryAttempt {
  readonly attempt: number
  readonly signal: AbortSignal
  /** Longer than this no statement of the application takes, in milliseconds. */
  readonly withinMs: number
}

/**
 * Delivers one event, in one transaction: the flow's turn, what the application writes, the mark, and the job of the event that was
 * held behind this one. If anything fails, none of it has happened.
 *
 * @throws whatever `onEvent` throws; InboxError as the database does
 */
export const deliverEvent = (
  parts: DeliveryParts,
  { id, flowId, event, receiver, behind }: Pick<ReadEvent, 'id' | 'flowId' | 'event' | 'receiver' | 'behind'>,
  { attempt, signal, withinMs }: DeliveryAttempt,
): Promise<Delivery> =>
  parts.database.transaction(async (sql) => {
    if (behind) await tryTurn(sql, flowId)
    else await takeTurn(sql, flowId, parts.waitForTurnMs)
    const standing = await standingOf(sql, id, flowId, withinMs)
    if (standing !== 'next') return standing
    const context: EventContext = { sql, attempt, signal, receiver, eventId: id }
    await unlessAborted(signal, async () => parts.onEvent(event, context))
    const settling = { from: 'queued', to: 'done', attempts: attempt, at: parts.now() } as const
    if (!(await settleEvent(sql, parts.engine, { id, flowId }, settling))) throw eventGone()
    return 'delivered'
  })

/** Whether it is this event's turn; one that is not gives its job back, and gets a new one when it is. */
async function standingOf(sql: Sql, id: string, flowId: string, withinMs: number): Promise<'next' | 'held' | 'over'> {
  const [row] = await sql.query<{ state: string; behind: boolean }>(
    `select state, ${isBehind('$1', '$2')} as behind, ${endWait}, ${limitStatements('$3')} from three_ds_inbox.events where id = $1`,
    [id, flowId, `${withinMs}ms`],
  )
  if (row?.state !== 'queued') return 'over'
  if (!row.behind) return 'next'
  await sql.query(`update three_ds_inbox.events set state = 'held' where id = $1`, [id])
  return 'held'
}
