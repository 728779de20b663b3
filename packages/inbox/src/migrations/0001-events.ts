import type { Migration } from './migration.ts'

/**
 * Claims, events, and callbacks that were not believed. Data only.
 *
 * Positions are compared byte by byte (`collate "C"`), as a seen store promises. An event is `json` and not `jsonb`, which
 * refuses U+0000: what a provider signed has to be storable.
 */
export const events: Migration = {
  version: 1,
  name: 'events',
  statements: [
    `create table three_ds_inbox.claims (
      key text primary key,
      subject text,
      position text collate "C",
      claimed_at timestamptz not null,
      expires_at timestamptz
    )`,
    'create index claims_subject on three_ds_inbox.claims (subject, position desc) where subject is not null',
    'create index claims_claimed_at on three_ds_inbox.claims (claimed_at)',
    'create index claims_expires_at on three_ds_inbox.claims (expires_at) where expires_at is not null',
    `create table three_ds_inbox.events (
      id bigint generated always as identity primary key,
      receiver text not null,
      claim_key text not null,
      flow_id text not null,
      event json not null,
      state text not null check (state in ('queued', 'held', 'done', 'set-aside', 'discarded')),
      attempts integer not null default 0,
      last_error text,
      received_at timestamptz not null,
      settled_at timestamptz
    )`,
    `create index events_open on three_ds_inbox.events (flow_id, id) where state in ('queued', 'held', 'set-aside')`,
    'create index events_flow on three_ds_inbox.events (flow_id, id)',
    'create index events_settled_at on three_ds_inbox.events (settled_at) where settled_at is not null',
    `create table three_ds_inbox.refused_callbacks (
      id bigint generated always as identity primary key,
      receiver text not null,
      received_at timestamptz not null,
      body bytea not null,
      refusals json not null
    )`,
  ],
}
