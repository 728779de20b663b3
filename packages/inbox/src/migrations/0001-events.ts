import type { Migration } from './migration.ts'

/**
 * Events, and callbacks that were not believed. Data only.
 *
 * An event's states: `queued` has a job that brings it to the application, `held` waits behind an earlier event of its flow and has
 * none, `set-aside` waits for a person; `done` and `discarded` are ends. `job_id` names the latest job.
 *
 * An event is `json` and not `jsonb`, which
 * refuses U+0000: what a provider signed has to be storable.
 */
export const events: Migration = {
  version: 1,
  name: 'events',
  statements: [
    `create table three_ds_inbox.events (
      id bigint generated always as identity primary key,
      receiver text not null,
      claim_key text not null,
      flow_id text not null,
      event json not null,
      job_id uuid not null default gen_random_uuid(),
      state text not null check (state in ('queued', 'held', 'done', 'set-aside', 'discarded')),
      attempts integer not null default 0,
      last_error text,
      received_at timestamptz not null,
      settled_at timestamptz
    )`,
    `create index events_open on three_ds_inbox.events (flow_id, id) where state in ('queued', 'held', 'set-aside')`,
    'create index events_flow on three_ds_inbox.events (flow_id, id)',
    `create index events_set_aside on three_ds_inbox.events (id) where state = 'set-aside'`,
    'create index events_settled_at on three_ds_inbox.events (settled_at) where settled_at is not null',
    `create table three_ds_inbox.refused_callbacks (
      id bigint generated always as identity primary key,
      receiver text not null,
      received_at timestamptz not null,
      body bytea not null,
      body_bytes integer not null,
      refusals json not null
    )`,
  ],
}
