import type { Migration } from './migration.ts'

/**
 * Claims, flows with their states, how they came there, and the budgets of questions that machines share. Data only.
 *
 * Positions are compared byte by byte (`collate "C"`), as a seen store promises. `owner` names who made a claim: nobody else gives it back.
 *
 * Claims of callbacks have an index by age of their own: they are deleted in time, and those of starts, which are older, never are.
 *
 * A state is text: read and written whole, in the order in which it was written. `lane` names the budget of the next question, so that
 * flows whose budget is spent do not stand in the way of others.
 */
export const flows: Migration = {
  version: 2,
  name: 'flows',
  statements: [
    `create table three_ds_inbox.claims (
      key text primary key,
      subject text,
      position text collate "C",
      owner text not null,
      claimed_at timestamptz not null,
      expires_at timestamptz
    )`,
    'create index claims_subject on three_ds_inbox.claims (subject, position desc) where subject is not null',
    `create index claims_of_callbacks on three_ds_inbox.claims (claimed_at) where key like 'callback:%'`,
    'create index claims_expires_at on three_ds_inbox.claims (expires_at) where expires_at is not null',
    `create table three_ds_inbox.flows (
      id text primary key,
      name text not null,
      revision integer not null,
      place text not null,
      status text not null check (status in ('pending', 'done', 'timed-out')),
      state text not null,
      lane text not null,
      created_at timestamptz not null,
      changed_at timestamptz not null,
      due_at timestamptz,
      gives_up_at timestamptz not null,
      starting_until timestamptz,
      polls integer not null default 0,
      problem text,
      ended_at timestamptz
    )`,
    'create index flows_due on three_ds_inbox.flows (lane, due_at) where due_at is not null',
    'create index flows_pending on three_ds_inbox.flows (created_at, id) where ended_at is null',
    'create index flows_changed_at on three_ds_inbox.flows (changed_at desc, id)',
    'create index flows_ended_at on three_ds_inbox.flows (ended_at) where ended_at is not null',
    `create table three_ds_inbox.flow_moves (
      flow_id text not null references three_ds_inbox.flows (id) on delete cascade,
      number bigint generated always as identity,
      revision integer not null,
      place text not null,
      cause text not null,
      at timestamptz not null,
      primary key (flow_id, number)
    )`,
    `create table three_ds_inbox.budgets (
      name text primary key,
      taken_until timestamptz not null
    )`,
  ],
}
