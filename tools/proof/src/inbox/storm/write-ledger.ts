import type { Sql } from '@three-ds/inbox'
import type { Post } from './post.ts'

const perStatement = 5_000

/** Writes down what was acknowledged, when nothing is sent any more: the judge reads the database alone. */
export async function writeLedger(sql: Sql, posts: readonly Post[]): Promise<void> {
  const rows = new Map<string, readonly unknown[]>()
  for (const { events, inOrder, acknowledged } of posts) {
    for (const { gateway, key, flow, subject, position } of events) {
      rows.set(key, [gateway, key, flow, subject ?? null, position ?? null, inOrder, acknowledged])
    }
  }
  const all = [...rows.values()]
  for (let from = 0; from < all.length; from += perStatement) {
    const chunk = all.slice(from, from + perStatement)
    const columns = Array.from({ length: 7 }, (_, column) => chunk.map((row) => row[column]))
    await sql.query(
      `insert into proof.ledger (gateway, key, flow, subject, position, in_order, acknowledged)
      select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::boolean[], $7::integer[])`,
      columns,
    )
  }
  await sql.query('analyze proof.ledger')
  await sql.query('analyze proof.effects')
}
