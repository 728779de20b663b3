import type { CallbackEvent, IsoDateTime } from '@three-ds/core'
import type { Database } from '../database/database.ts'
import type { Sql } from '../database/sql.ts'
import { takeTurn } from '../delivery/flow-turn.ts'
import { queueEvent } from '../delivery/queue-event.ts'
import { settleEvent } from '../delivery/settle-event.ts'
import type { JobEngine } from '../engine/job-engine.ts'
import { rowId } from './row-id.ts'

/** An event that waits for a person. */
export interface SetAsideEvent {
  /** The event's number, decimal digits. */
  readonly id: string
  readonly receiver: string
  readonly flowId: string
  readonly receivedAt: IsoDateTime
  readonly attempts: number
  /** Why the last attempt failed. */
  readonly why: string
  /** Later events of the same flow, which wait behind it. */
  readonly held: number
}

/** Events that the application did not take, and what a person does with them. */
export interface SetAsideEvents {
  /** The oldest first, at most `limit` (100 by default) after the event `after`. */
  list(page?: {
    readonly limit?: number | undefined
    readonly after?: string | undefined
  }): Promise<readonly SetAsideEvent[]>
  /** The event itself: it may hold card data, so show it to nobody who may not see them. */
  inspect(id: string): Promise<CallbackEvent | undefined>
  /** Hands it to the application again, with all its attempts; what is held behind it follows. `false`: it is not set aside any more. */
  replay(id: string): Promise<boolean>
  /** It does not count: what is held behind it goes on. `false`: it is not set aside any more. */
  discard(id: string): Promise<boolean>
}

/** What a person's decisions need. */
export interface SetAsideEventsParts {
  readonly database: Database
  readonly engine: Pick<JobEngine, 'send'>
  readonly now: () => number
  readonly waitForTurnMs: number
}

interface Row extends Omit<SetAsideEvent, 'receivedAt' | 'held'> {
  readonly receivedAt: Date
  readonly held: string
}

/** See `SetAsideEvents`. */
export function setAsideEvents(parts: SetAsideEventsParts): SetAsideEvents {
  const { database } = parts
  return {
    list: async ({ limit = 100, after = '0' } = {}) => {
      const rows = await database.query<Row>(listing, [rowId(after, 'after'), limit])
      return rows.map((row) => ({ ...row, receivedAt: row.receivedAt.toISOString(), held: Number(row.held) }))
    },
    inspect: async (id) => {
      const [row] = await database.query<{ event: CallbackEvent }>(
        `select event from three_ds_inbox.events where id = $1 and state = 'set-aside'`,
        [rowId(id, 'id')],
      )
      return row?.event
    },
    replay: (id) => decide(parts, id, (sql) => queueEvent(sql, parts.engine, id, { from: 'set-aside' })),
    discard: (id) =>
      decide(parts, id, (sql, flowId) =>
        settleEvent(sql, parts.engine, { id, flowId }, { from: 'set-aside', to: 'discarded', at: parts.now() }),
      ),
  }
}

const listing = `
  select id, receiver, flow_id as "flowId", received_at as "receivedAt", attempts, coalesce(last_error, '') as why, (
    select count(*) from three_ds_inbox.events as later
    where later.flow_id = events.flow_id and later.id > events.id and later.state in ('queued', 'held')
  ) as held
  from three_ds_inbox.events as events
  where state = 'set-aside' and id > $1 order by id limit $2`

/** Decides under the flow's turn, so that nobody delivers meanwhile. */
async function decide(
  { database, waitForTurnMs }: SetAsideEventsParts,
  id: string,
  decision: (sql: Sql, flowId: string) => Promise<boolean>,
): Promise<boolean> {
  const number = rowId(id, 'id')
  return database.transaction(async (sql) => {
    const [row] = await sql.query<{ flowId: string }>(
      'select flow_id as "flowId" from three_ds_inbox.events where id = $1',
      [number],
    )
    if (row === undefined) return false
    await takeTurn(sql, row.flowId, waitForTurnMs)
    return decision(sql, row.flowId)
  })
}
