import type { Sql } from '@three-ds/inbox'

/**
 * The shop's own table of what it has done, in which nothing keeps an event from being noted twice, and the gateways' ledger of what was
 * acknowledged. Data only.
 */
const statements = [
  'create schema proof',
  `create table proof.effects (
    number bigint generated always as identity primary key,
    key text not null,
    flow text not null,
    event_id bigint,
    attempt integer not null,
    received_at timestamptz,
    applied_at timestamptz not null default clock_timestamp()
  )`,
  'create index effects_key on proof.effects (key)',
  `create table proof.ledger (
    gateway text not null,
    key text primary key,
    flow text not null,
    subject text,
    position text collate "C",
    in_order boolean not null,
    acknowledged integer not null
  )`,
]

/** Makes both tables. */
export async function createProofTables(sql: Sql): Promise<void> {
  for (const statement of statements) await sql.query(statement)
}
