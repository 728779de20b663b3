import type { Sql } from '../database/sql.ts'
import { endsReceiver } from '../flows/announce-end.ts'

/** One thing that happened to a flow. Words of this package and names of the application's, no value of the provider's. */
export interface TimelineEntry {
  readonly at: Date
  readonly what: string
}

interface Move {
  readonly at: Date
  readonly place: string
  readonly cause: string
}

interface Heard {
  readonly receiver: string
  readonly state: string
  readonly attempts: number
  readonly receivedAt: Date
  readonly settledAt: Date | null
  readonly why: string | null
}

/** More than any flow has; whoever floods one fills no page. */
const most = 500

const entriesOf = ({ receiver, state, attempts, receivedAt, settledAt, why }: Heard): readonly TimelineEntry[] => {
  const what = receiver === endsReceiver ? 'the end' : `a callback of ${receiver}`
  const came = receiver === endsReceiver ? 'queued for the application' : 'stored'
  const standing = settledAt === null && state !== 'set-aside' ? `, ${state}` : ''
  const failure = why === null ? '' : `; attempt ${attempts} failed: ${why}`
  return [
    { at: receivedAt, what: `${what} was ${came}${standing}${failure}` },
    ...(state === 'set-aside' ? [{ at: receivedAt, what: `${what} is set aside and waits for a person` }] : []),
    ...(settledAt === null
      ? []
      : [{ at: settledAt, what: `${what} was ${state === 'done' ? 'taken by the application' : state}` }]),
  ]
}

/** What happened to a flow, the oldest first. */
export async function readTimeline(sql: Sql, id: string): Promise<readonly TimelineEntry[]> {
  const moves = await sql.query<Move>(
    'select at, place, cause from three_ds_inbox.flow_moves where flow_id = $1 order by number limit $2',
    [id, most],
  )
  const heard = await sql.query<Heard>(
    `select receiver, state, attempts, received_at as "receivedAt", settled_at as "settledAt", last_error as why
    from three_ds_inbox.events where flow_id = $1 order by id limit $2`,
    [id, most],
  )
  const moved = moves.map(({ at, place, cause }) => ({ at, what: `${cause}: ${place}` }))
  return [...moved, ...heard.flatMap(entriesOf)].toSorted((a, b) => a.at.getTime() - b.at.getTime())
}
