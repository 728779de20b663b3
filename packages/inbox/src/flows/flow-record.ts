import { type AuthenticationState, type IsoDateTime, parseAuthenticationState } from '@three-ds/core'

/**
 * Where a flow stands for the inbox.
 *
 * - `pending`: it is asked about.
 * - `done`: it has ended, and the application hears so.
 * - `timed-out`: patience ended first. Nobody asks any more, but a callback or the browser may still end it. Never "not charged".
 */
export type FlowStatus = 'pending' | 'done' | 'timed-out'

/** Why the last question about a flow failed, in the words of the error: they hold no value. */
export type FlowProblem = { readonly code: string; readonly text: string; readonly remedy: string }

/** A flow as the inbox keeps it. */
export interface FlowRecord {
  /** The state's, `spreedly:1234567890`. */
  readonly id: string
  /** Under which name the application has registered the flow. */
  readonly name: string
  readonly status: FlowStatus
  readonly state: AuthenticationState
  /** When it is asked about next; absent where nobody asks. */
  readonly dueAt?: IsoDateTime
  /** Asked about until then. */
  readonly givesUpAt: IsoDateTime
  /** Until then a start is on its way, and nobody else acts. */
  readonly startingUntil?: IsoDateTime
  /** Questions in a row that brought nothing new. */
  readonly polls: number
  readonly problem?: FlowProblem
  readonly changedAt: IsoDateTime
  readonly endedAt?: IsoDateTime
}

/** A row of `flows`, as the database hands it out. */
export interface FlowRow {
  readonly id: string
  readonly name: string
  readonly status: FlowStatus
  readonly state: string
  readonly due_at: Date | null
  readonly gives_up_at: Date
  readonly starting_until: Date | null
  readonly polls: number
  readonly problem: string | null
  readonly changed_at: Date
  readonly ended_at: Date | null
}

/** Columns of a `FlowRow`. */
export const flowColumns =
  'id, name, status, state, due_at, gives_up_at, starting_until, polls, problem, changed_at, ended_at'

const iso = (name: string, date: Date | null) => (date === null ? {} : { [name]: date.toISOString() })

/** @throws ThreeDSError `state-refused` for a state that another version of core wrote, or somebody changed */
export function toFlowRecord(row: FlowRow): FlowRecord {
  const { id, name, status, polls, problem } = row
  return {
    id,
    name,
    status,
    state: parseAuthenticationState(JSON.parse(row.state)),
    givesUpAt: row.gives_up_at.toISOString(),
    changedAt: row.changed_at.toISOString(),
    polls,
    ...iso('dueAt', row.due_at),
    ...iso('startingUntil', row.starting_until),
    ...iso('endedAt', row.ended_at),
    // Written by this package alone.
    ...(problem === null ? {} : { problem: JSON.parse(problem) as FlowProblem }),
  }
}
