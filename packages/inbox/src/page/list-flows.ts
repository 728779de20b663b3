import type { Sql } from '../database/sql.ts'
import type { FlowStatus } from '../flows/flow-record.ts'

/** A flow as the table has it: no state, so no result and no cryptogram. */
export interface ListedFlow {
  readonly id: string
  readonly name: string
  readonly status: FlowStatus
  /** Where it stands: a step's type, at a `poll` the reason. */
  readonly place: string
  readonly createdAt: Date
  readonly changedAt: Date
  readonly dueAt: Date | null
  /** Why the last question failed, as JSON. */
  readonly problem: string | null
  /** Events about it that wait for a person. */
  readonly setAside: string
}

/** Which flows a person looks at. `set-aside`: those with an event that waits for a person. */
export type FlowFilter = FlowStatus | 'set-aside'

const columns = `id, name, status, place, created_at as "createdAt", changed_at as "changedAt", due_at as "dueAt", problem, (
  select count(*) from three_ds_inbox.events where flow_id = flows.id and state = 'set-aside'
) as "setAside"`

const withSetAside = `id in (select flow_id from three_ds_inbox.events where state = 'set-aside')`

/** The flows that have changed last, at most `limit`. */
export function listFlows(sql: Sql, filter: FlowFilter | undefined, limit: number): Promise<readonly ListedFlow[]> {
  const where =
    filter === undefined ? '$2::text is null' : filter === 'set-aside' ? `$2 = $2 and ${withSetAside}` : 'status = $2'
  return sql.query<ListedFlow>(
    `select ${columns} from three_ds_inbox.flows as flows where ${where} order by changed_at desc, id limit $1`,
    [limit, filter ?? null],
  )
}

/** One flow; `undefined` where it is not kept. */
export async function listFlow(sql: Sql, id: string): Promise<ListedFlow | undefined> {
  const [flow] = await sql.query<ListedFlow>(`select ${columns} from three_ds_inbox.flows as flows where id = $1`, [id])
  return flow
}
