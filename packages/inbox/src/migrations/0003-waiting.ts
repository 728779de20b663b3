import type { Migration } from './migration.ts'

/**
 * What waits, the oldest first: so that its beginning is found, and so much of it counted, without reading the rest of it or what is
 * done. Data only.
 */
export const waiting: Migration = {
  version: 3,
  name: 'waiting',
  statements: [`create index events_waiting on three_ds_inbox.events (id) where state in ('queued', 'held')`],
}
