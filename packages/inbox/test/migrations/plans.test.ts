import { beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import type { Sql } from '../../src/database/sql.ts'
import { settleEvent } from '../../src/delivery/settle-event.ts'
import { readEvent } from '../../src/delivery/stored-event.ts'
import { readHealth } from '../../src/operations/read-health.ts'
import { claimIn } from '../../src/seen/claim-in.ts'
import { freshDatabase } from '../databases.ts'
import { emptyTables } from '../empty-tables.ts'

/** Statements, not run but explained: each answers with nothing. */
function explaining(database: Database) {
  const plans: string[] = []
  const sql: Sql = {
    query: async (text, values) => {
      const rows = await database.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values)
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'))
      return []
    },
  }
  return { sql, plans: () => plans.join('\n') }
}

/** A node of a plan that was run: its rows, and what it reads them from. */
interface PlanNode {
  readonly 'Actual Rows': number
  readonly 'Actual Loops': number
  readonly 'Rows Removed by Filter'?: number
  readonly Plans?: readonly PlanNode[]
}

const leavesOf = (node: PlanNode): readonly PlanNode[] => node.Plans?.flatMap(leavesOf) ?? [node]

/** How many rows statements read from tables and indexes, those among them that did not fit. */
async function rowsRead(database: Database, ask: (sql: Sql) => Promise<unknown>): Promise<number> {
  let read = 0
  await ask({
    query: async (text, values) => {
      const [row] = await database.query<{ 'QUERY PLAN': readonly [{ readonly Plan: PlanNode }] }>(
        `explain (analyze, format json) ${text}`,
        values,
      )
      for (const leaf of row === undefined ? [] : leavesOf(row['QUERY PLAN'][0].Plan)) {
        read += (leaf['Actual Rows'] + (leaf['Rows Removed by Filter'] ?? 0)) * leaf['Actual Loops']
      }
      return []
    },
  })
  return read
}

const rows = 20_000

describe('with much that waits and much that is done', () => {
  let database: Database
  beforeAll(async () => {
    database = (await freshDatabase('pglite')).database
    await emptyTables(database)
    await database.query(
      `insert into three_ds_inbox.events (receiver, claim_key, flow_id, event, state, received_at)
      select 'acme', 'k' || n, 'acme:' || n % ${rows / 4}, '{}', case when n % 2 = 0 then 'queued' else 'done' end, now()
      from generate_series(1, ${rows}) as n`,
    )
    await database.query(
      `insert into three_ds_inbox.claims (key, subject, position, owner, claimed_at)
      select case when n % 10 = 0 then 'callback:' else 'start:' end || n, 's' || n % ${rows / 4}, n, 'a', now() - n * interval '1 hour'
      from generate_series(1, ${rows}) as n`,
    )
    await database.query('analyze three_ds_inbox.events')
    await database.query('analyze three_ds_inbox.claims')
  })

  it('an event is read, with what is before it, by indexes', async () => {
    const { sql, plans } = explaining(database)
    await readEvent(sql, '7000')
    expect(plans()).toContain('events_pkey')
    expect(plans()).toContain('events_open')
    expect(plans()).not.toContain('Seq Scan')
  })

  it('an event is settled, and the next one found, by indexes', async () => {
    const { sql, plans } = explaining(database)
    const settling = { from: 'queued', to: 'done', at: 0 } as const
    const settled = settleEvent(sql, { send: async () => {} }, { id: '7000', flowId: 'acme:2000' }, settling)
    // No row came back, as where the transaction has ended.
    await expect(settled).rejects.toMatchObject({ code: 'query-failed' })
    expect(plans()).toContain('events_open')
    expect(plans()).not.toContain('Seq Scan')
  })

  it('health is told by indexes, and reads no more of what waits than it counts', async () => {
    const { sql, plans } = explaining(database)
    await readHealth(sql, 0)
    expect(plans()).toContain('events_waiting')
    expect(plans()).toContain('events_set_aside')
    expect(plans()).not.toContain('Seq Scan on events')

    const read = await rowsRead(database, (asking) => readHealth(asking, 0))
    expect(read).toBeGreaterThan(1_000)
    expect(read).toBeLessThan(1_100)
    await database.query(
      `insert into three_ds_inbox.events (receiver, claim_key, flow_id, event, state, received_at)
      select 'acme', 'more' || n, 'acme:more' || n, '{}', 'queued', now() from generate_series(1, ${rows}) as n`,
    )
    expect(await readHealth(database, 0)).toMatchObject({ ok: true, waiting: 1_000, setAside: 0 })
    expect(await rowsRead(database, (asking) => readHealth(asking, 0))).toBe(read)
  })

  it('a claim is made by indexes', async () => {
    const { sql, plans } = explaining(database)
    await claimIn(sql, { key: 'callback:new', subject: 's7', position: '3' }, { now: Date.now(), owner: 'a' })
    expect(plans()).toContain('claims_subject')
    expect(plans()).not.toContain('Seq Scan')
  })

  it('old claims of callbacks are found without reading those of starts, which stay for ever', async () => {
    const { sql, plans } = explaining(database)
    await sql.query(
      `select key from three_ds_inbox.claims where claimed_at < $1 and key like 'callback:%' order by claimed_at limit 1000`,
      [new Date()],
    )
    expect(plans()).toContain('claims_of_callbacks')
  })
})
