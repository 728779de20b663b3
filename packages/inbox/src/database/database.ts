import type { ConstructorOptions } from 'pg-boss'
import type { Sql } from './sql.ts'

/**
 * A PostgreSQL, behind a socket or inside the process. The rest of the package knows no driver.
 *
 * Made by `openPostgres` and `openPglite`.
 */
export interface Database extends Sql {
  /**
   * Runs `work` in a transaction: committed when it resolves, rolled back when it rejects. Inside, use the `sql` that is handed
   * in; it refuses to work once the transaction has ended. Its isolation is read committed, whatever the connection's default.
   *
   * @throws InboxError `commit-unknown` where the connection broke while committing: read back before you repeat
   */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  /** What pg-boss runs on, in its own terms. */
  readonly engine: DatabaseEngine
  /** Ends connections that it opened itself. Safe to call again. */
  close(): Promise<void>
}

/** What pg-boss runs on. */
export interface DatabaseEngine {
  readonly backend: 'postgres' | 'pglite'
  /** How it connects, in its own terms. May hold a password, and so stands behind a call: nobody prints it by chance. */
  connection(): Pick<ConstructorOptions, 'db' | 'connectionString' | 'max'>
}
