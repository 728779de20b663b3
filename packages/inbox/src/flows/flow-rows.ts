import { type AuthenticationState, placeOf } from '@three-ds/core'
import type { Sql } from '../database/sql.ts'
import {
  type FlowProblem,
  type FlowRecord,
  type FlowRow,
  type FlowStatus,
  flowColumns,
  toFlowRecord,
} from './flow-record.ts'
import { isClaimed } from './start-claim.ts'

/** When and of which budget a flow is asked about next, in milliseconds since 1970. */
export interface DuePlan {
  readonly lane: string
  /** Absent where nobody asks. */
  readonly dueAt: number | undefined
}

const date = (ms: number | undefined): Date | null => (ms === undefined ? null : new Date(ms))

/** Reads one flow; `undefined` where it is not kept. */
export async function readFlow(sql: Sql, id: string): Promise<FlowRecord | undefined> {
  const [row] = await sql.query<FlowRow>(`select ${flowColumns} from three_ds_inbox.flows where id = $1`, [id])
  return row === undefined ? undefined : toFlowRecord(row)
}

/**
 * Keeps a flow that is about to be started, or takes over the start of one whose starter has not come back in time.
 *
 * @param times.left - a start of this process stood in the row until then, and has failed
 * @returns whether this process may start it
 */
export async function openFlow(
  sql: Sql,
  name: string,
  state: AuthenticationState,
  times: DuePlan & {
    readonly now: number
    readonly givesUpAt: number
    readonly startingUntil: number
    readonly left: number | undefined
  },
): Promise<boolean> {
  const opened = await sql.query(
    `insert into three_ds_inbox.flows as kept
      (id, name, revision, place, status, state, lane, created_at, changed_at, due_at, gives_up_at, starting_until)
    values ($1, $2, 0, $3, 'pending', $4, $5, $6, $6, $7, $8, $9)
    on conflict (id) do update set starting_until = excluded.starting_until, due_at = excluded.due_at
    where kept.name = excluded.name and kept.revision = 0 and kept.status = 'pending'
      and (kept.starting_until is null or kept.starting_until <= excluded.changed_at or kept.starting_until = $10)
    returning id`,
    [
      state.id,
      name,
      placeOf(state.step),
      JSON.stringify(state),
      times.lane,
      new Date(times.now),
      date(times.dueAt),
      new Date(times.givesUpAt),
      new Date(times.startingUntil),
      date(times.left),
    ],
  )
  return opened.length > 0
}

/**
 * Forgets a start that sent nothing, as its claim tells: it was given back, or never made. Unless somebody else has taken it over: then it
 * is that one's.
 */
export async function dropUnsent(sql: Sql, id: string, startingUntil: number): Promise<void> {
  await sql.query(
    `delete from three_ds_inbox.flows where id = $1 and revision = 0 and starting_until = $2 and not ${isClaimed('$1')}`,
    [id, new Date(startingUntil)],
  )
}

/**
 * Writes a later state over the one that was read: the optimistic lock.
 *
 * @returns false where somebody else was first; nothing was written
 */
export async function moveFlow(
  sql: Sql,
  from: Pick<FlowRecord, 'id' | 'state'>,
  to: DuePlan & { readonly state: AuthenticationState; readonly status: FlowStatus; readonly now: number },
  cause: string,
): Promise<boolean> {
  const at = new Date(to.now)
  const place = placeOf(to.state.step)
  const moved = await sql.query(
    `update three_ds_inbox.flows set
      revision = $3, place = $4, status = $5, state = $6, lane = $7, due_at = $8, changed_at = $9,
      ended_at = case when $5 = 'pending' then null else $9::timestamptz end,
      starting_until = null, polls = 0, problem = null
    where id = $1 and revision = $2 and status <> 'done'
    returning id`,
    [
      from.id,
      from.state.revision,
      to.state.revision,
      place,
      to.status,
      JSON.stringify(to.state),
      to.lane,
      date(to.dueAt),
      at,
    ],
  )
  if (moved.length === 0) return false
  await sql.query(
    'insert into three_ds_inbox.flow_moves (flow_id, revision, place, cause, at) values ($1, $2, $3, $4, $5)',
    [from.id, to.state.revision, place, cause, at],
  )
  return true
}

/**
 * A question brought nothing new: writes when the next one is due, and what went wrong. Nothing where somebody has begun to start the flow
 * since it was read.
 */
export async function postponeFlow(
  sql: Sql,
  from: Pick<FlowRecord, 'id' | 'state' | 'startingUntil'>,
  to: DuePlan & {
    readonly state: AuthenticationState
    readonly polls: number
    readonly problem?: FlowProblem | undefined
  },
): Promise<void> {
  await sql.query(
    `update three_ds_inbox.flows set
      state = $3, lane = $4, due_at = $5, polls = $6, problem = $7, starting_until = null
    where id = $1 and revision = $2 and status = 'pending' and starting_until is not distinct from $8`,
    [
      from.id,
      from.state.revision,
      JSON.stringify(to.state),
      to.lane,
      date(to.dueAt),
      to.polls,
      to.problem === undefined ? null : JSON.stringify(to.problem),
      from.startingUntil ?? null,
    ],
  )
}

/**
 * Patience is over: nobody asks any more. `again`: it was over before, and a person had the flow asked about once more. `moved`: the flow
 * has moved on meanwhile, and nothing was written.
 */
export async function timeFlowOut(
  sql: Sql,
  from: Pick<FlowRecord, 'id' | 'state'>,
  now: number,
): Promise<'first' | 'again' | 'moved'> {
  const at = new Date(now)
  const [ended] = await sql.query<{ again: boolean }>(
    `update three_ds_inbox.flows
    set status = 'timed-out', due_at = null, starting_until = null, changed_at = $3, ended_at = $3
    where id = $1 and revision = $2 and status = 'pending'
    returning exists (select from three_ds_inbox.flow_moves where flow_id = flows.id and cause = 'patience') as again`,
    [from.id, from.state.revision, at],
  )
  if (ended === undefined) return 'moved'
  await sql.query(
    'insert into three_ds_inbox.flow_moves (flow_id, revision, place, cause, at) values ($1, $2, $3, $4, $5)',
    [from.id, from.state.revision, placeOf(from.state.step), 'patience', at],
  )
  return ended.again ? 'again' : 'first'
}
