import type { JsonObject } from '@three-ds/core'
import type { Sql } from '@three-ds/inbox'
import type { Order } from '../orders/order.ts'
import type { Problem } from '../orders/problem.ts'
import type { Receipt } from '../orders/receipt.ts'
import type { TimelineEntry } from '../timeline/entry.ts'

/** A row of `shop.orders`. What is text there is JSON that this shop alone writes. */
export interface OrderRow {
  readonly ticket: string
  readonly session: string
  readonly placed: string
  readonly flow_id: string | null
  readonly keepsake: string | null
  readonly receipt: string | null
  readonly problem: string | null
  readonly version: number
}

const columns = 'ticket, session, placed, flow_id, keepsake, receipt, problem, version'

/** How many entries of a timeline are told: the newest. */
const mostEntries = 300

export async function insertOrder(sql: Sql, order: Order, session: string): Promise<void> {
  await sql.query('insert into shop.orders (ticket, session, placed) values ($1, $2, $3)', [
    order.ticket,
    session,
    JSON.stringify(order),
  ])
}

export async function readOrder(sql: Sql, by: 'ticket' | 'flow_id', value: string): Promise<OrderRow | undefined> {
  const [row] = await sql.query<OrderRow>(`select ${columns} from shop.orders where ${by} = $1`, [value])
  return row
}

/** What can be written into an order, each whole; `null` takes it out. */
export type OrderChange =
  | { readonly flow_id: string }
  | { readonly receipt: Receipt }
  | { readonly problem: Problem | null }

export async function changeOrder(sql: Sql, ticket: string, change: OrderChange): Promise<void> {
  for (const [column, value] of Object.entries(change)) {
    const written = value === null || typeof value === 'string' ? value : JSON.stringify(value)
    await sql.query(
      `update shop.orders set ${column} = $2, version = version + 1 where ticket = $1 and ${column} is distinct from $2`,
      [ticket, written],
    )
  }
}

/** Keeps a keepsake, unless one is kept; answers the one that is. */
export async function keepKeepsake(sql: Sql, ticket: string, value: JsonObject): Promise<JsonObject> {
  const [row] = await sql.query<{ keepsake: string }>(
    'update shop.orders set keepsake = coalesce(keepsake, $2) where ticket = $1 returning keepsake',
    [ticket, JSON.stringify(value)],
  )
  return row === undefined ? value : JSON.parse(row.keepsake)
}

/** @param once - names what several processes may tell: it is told once */
export async function addEntry(sql: Sql, ticket: string, entry: TimelineEntry, once?: string): Promise<void> {
  await sql.query(
    `with told as (
      insert into shop.entries (ticket, entry, once) values ($1, $2, $3) on conflict do nothing returning ticket
    )
    update shop.orders set version = version + 1 from told where orders.ticket = told.ticket`,
    [ticket, JSON.stringify(entry), once ?? null],
  )
}

export async function readEntries(sql: Sql, ticket: string): Promise<readonly TimelineEntry[]> {
  const rows = await sql.query<{ entry: string }>(
    'select entry from shop.entries where ticket = $1 order by number desc limit $2',
    [ticket, mostEntries],
  )
  return rows.map(({ entry }): TimelineEntry => JSON.parse(entry)).reverse()
}
