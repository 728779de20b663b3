import type { Database } from '@three-ds/inbox'

/** Any number, the same in all processes: whoever holds it makes the tables, the others wait. */
const lock = 4_000_1

/**
 * What the shop keeps of its own, beside the inbox's tables. `version` grows with every change, `settle_at` says when somebody has to look
 * after the payment. Of an entry that several processes may tell, `once` names it.
 */
const statements = [
  'create schema if not exists shop',
  `create table if not exists shop.orders (
    ticket text primary key,
    session text not null,
    placed text not null,
    flow_id text unique,
    keepsake text,
    receipt text,
    problem text,
    version integer not null default 0,
    settle_at timestamptz,
    looks integer not null default 0
  )`,
  'create index if not exists orders_settle_at on shop.orders (settle_at) where settle_at is not null',
  `create table if not exists shop.entries (
    ticket text not null references shop.orders (ticket) on delete cascade,
    number bigint generated always as identity,
    entry text not null,
    once text,
    primary key (ticket, number),
    unique (ticket, once)
  )`,
]

/** Makes the shop's tables where they are missing. */
export const makeOrderTables = (database: Database): Promise<void> =>
  database.transaction(async (sql) => {
    await sql.query('select pg_advisory_xact_lock($1)', [lock])
    for (const statement of statements) await sql.query(statement)
  })
