/** A value in place of `$1`, `$2`…: text, numbers, booleans, dates, bytes, `null`, lists of them. JSON goes in as its text. */
export type SqlValue = unknown

/** A row, by column. */
export type SqlRow = Record<string, unknown>

/**
 * What runs one statement at a time.
 *
 * Both drivers hand out the same values: `bigint` and `numeric` as text (no float ever stands in for a number of the
 * database), `timestamptz` as a `Date`, `json` and `jsonb` parsed, `bytea` as a `Uint8Array`, SQL's null as `null`.
 */
export interface Sql {
  /**
   * Runs one statement. Values go into `values`, never into the text.
   *
   * @throws InboxError telling by `code` whether the database is away, full, or does not take the statement
   */
  query<Row extends object = SqlRow>(text: string, values?: readonly SqlValue[]): Promise<readonly Row[]>
}
