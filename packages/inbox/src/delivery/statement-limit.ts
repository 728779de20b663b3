/**
 * SQL, to be selected with something else: no statement of this transaction takes longer than the text `$limit`, `200ms`, or than the
 * connection allows by itself, where that is less.
 *
 * A statement that waits for somebody else's lock hears no signal, and a rollback waits behind it: only the server can end it.
 */
export const limitStatements = (limit: string): string => `set_config('statement_timeout', (
  ceil(1000 * extract(epoch from least(
    nullif(current_setting('statement_timeout'), '0')::interval, ${limit}::text::interval
  )))::bigint
)::text, true)`
