import type { Sql } from '../database/sql.ts'
import type { JobEngine } from '../engine/job-engine.ts'
import { hasTurn, turnLost } from './flow-turn.ts'
import { queueEvent } from './queue-event.ts'
import type { StoredEvent } from './stored-event.ts'

/** How an event comes to its end. */
export interface Settling {
  /** Only an event that stands there is settled. */
  readonly from: 'queued' | 'set-aside'
  readonly to: 'done' | 'discarded'
  /** How many attempts it took; left out, it stays. */
  readonly attempts?: number
  /** Milliseconds since 1970. */
  readonly at: number
}

/** What came of it, and the event that comes next. */
interface Settled {
  readonly settled: boolean
  readonly inTurn: boolean
  readonly id: string | null
  readonly state: string | null
}

/** One statement for both: what is settled, and which event of the flow comes next. */
const settle = `
  with settled as (
    update three_ds_inbox.events
    set state = $4, settled_at = $5, attempts = coalesce($6, attempts), last_error = case $4 when 'done' then null else last_error end
    where id = $1 and state = $3 and ${hasTurn('$2')} returning id
  )
  select exists (select from settled) as settled, ${hasTurn('$2')} as "inTurn", next.id, next.state
  from (select) as one left join (
    select id, state from three_ds_inbox.events
    where flow_id = $2 and id > $1 and state in ('queued', 'held', 'set-aside') order by id limit 1
  ) as next on true`

/**
 * Brings an event to its end and lets its flow go on: the event that comes next gets a job, if it gave its own back while it was held.
 * Whoever calls has the flow's turn.
 *
 * @returns whether it stood where it was expected
 * @throws InboxError `query-failed` where a statement has ended the transaction that had the turn
 */
export async function settleEvent(
  sql: Sql,
  engine: Pick<JobEngine, 'send'>,
  { id, flowId }: Pick<StoredEvent, 'id' | 'flowId'>,
  { from, to, attempts, at }: Settling,
): Promise<boolean> {
  const [row] = await sql.query<Settled>(settle, [id, flowId, from, to, new Date(at), attempts ?? null])
  if (!row?.inTurn) throw turnLost()
  if (row.settled && row.id !== null && row.state === 'held') await queueEvent(sql, engine, row.id, { from: 'held' })
  return row.settled
}
