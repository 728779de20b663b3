import { AsyncLocalStorage } from 'node:async_hooks'
import { fromPglite } from 'pg-boss'
import { InboxError } from '../errors/inbox-error.ts'
import { closingSql } from './closing-sql.ts'
import type { Database } from './database.ts'
import { databaseClosed } from './database-closed.ts'
import { loadPglite, type PGlite } from './load-pglite.ts'
import type { Sql } from './sql.ts'
import { attempt, toInboxError } from './to-inbox-error.ts'

/** Where the embedded database keeps its data. */
export interface PgliteOptions {
  /** A folder on disk, made where it is missing; one process at a time. Left out: in memory, gone with the process. */
  readonly folder?: string | undefined
}

/** `int8`: as text, like the other driver. Source: PostgreSQL 18, `pg_type.dat`. */
const int8 = 20

/**
 * PostgreSQL inside the process: nothing to install, nothing to start. For development, tests and one small machine.
 *
 * It has one connection, so transactions queue: a slow one holds everything else up. Inside a transaction, use its `sql`; the
 * database itself would wait for ever, and so refuses.
 *
 * @throws InboxError `missing-package` where `@electric-sql/pglite` is not installed
 * @example
 * ```ts
 * import { openPglite } from '@three-ds/inbox'
 *
 * const database = await openPglite()
 * const [row] = await database.query<{ two: number }>('select 1 + 1 as two')
 * console.log(row?.two) // 2
 * await database.close()
 * ```
 */
export async function openPglite({ folder }: PgliteOptions = {}): Promise<Database> {
  const PGlite = await loadPglite()
  const pglite = await attempt(() =>
    PGlite.create({ ...(folder === undefined ? {} : { dataDir: folder }), parsers: { [int8]: (value) => value } }),
  )
  const inside = new AsyncLocalStorage<{ ended: boolean }>()
  let closed: Promise<void> | undefined
  const outside = async <T>(work: () => Promise<T>): Promise<T> => {
    if (closed !== undefined) throw databaseClosed()
    if (inside.getStore()?.ended === false) throw useSql()
    return work()
  }
  const transaction = async <T>(work: (sql: Sql) => Promise<T>): Promise<T> => {
    const running = { ended: false }
    try {
      return await inside.run(running, () => inTransaction(pglite, work))
    } finally {
      // What it left behind may ask again.
      running.ended = true
    }
  }
  const sql = sqlOver(pglite)
  const db = fromPglite(pglite)
  return {
    query: (text, values) => outside(() => sql.query(text, values)),
    transaction: (work) => outside(() => transaction(work)),
    engine: {
      backend: 'pglite',
      connection: () => ({ db: { ...db, executeSql: (text, values) => outside(() => db.executeSql(text, values)) } }),
    },
    close: () => {
      closed ??= pglite.close()
      return closed
    },
  }
}

const sqlOver = (runner: Pick<PGlite, 'query'>): Sql => ({
  query: async <Row extends object>(text: string, values: readonly unknown[] = []) => {
    const { rows } = await attempt(() => runner.query<Row>(text, [...values]))
    return rows
  },
})

/** What `work` throws leaves as it is; only the driver's own errors are put in our words. */
async function inTransaction<T>(pglite: PGlite, work: (sql: Sql) => Promise<T>): Promise<T> {
  let thrown: { readonly error: unknown } | undefined
  try {
    return await pglite.transaction(async (tx) => {
      const sql = closingSql(sqlOver(tx))
      try {
        return await work(sql)
      } catch (error) {
        thrown = { error }
        throw error
      } finally {
        sql.end()
      }
    })
  } catch (error) {
    throw thrown === undefined ? toInboxError(error) : thrown.error
  }
}

const useSql = () =>
  new InboxError({
    code: 'query-failed',
    message: 'the embedded database was asked from inside its own transaction, which holds its one connection',
    remedy: 'Use the `sql` that was handed to the transaction, or ask after it has ended.',
  })
