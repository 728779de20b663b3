import { present } from '@three-ds/core'
import pg from 'pg'
import { InboxError } from '../errors/inbox-error.ts'
import { closingSql } from './closing-sql.ts'
import type { Database } from './database.ts'
import { databaseClosed } from './database-closed.ts'
import type { PostgresClient, PostgresPool } from './postgres-pool.ts'
import type { Sql } from './sql.ts'
import { attempt, toInboxError } from './to-inbox-error.ts'

/** Where the PostgreSQL is: one of both. */
export type PostgresOptions =
  | {
      /** `postgres://user:password@host:5432/database`, or a folder of a socket. A secret: it is never printed. */
      readonly connectionString: string
      /** Connections for events and flows; the job engine has three more. 10 by default. */
      readonly maxConnections?: number | undefined
    }
  | {
      /** The application's own `Pool` of the package `pg`. It stays open when the inbox closes. */
      readonly pool: PostgresPool
    }

/** How long a connection may take to be made, in milliseconds. */
const connectWithinMs = 5_000

/** Fetches, completes and listens: more connections of the engine would wait for each other. */
const engineConnections = 3

/**
 * A PostgreSQL behind a socket, 13 or later. Connects on first use.
 *
 * @throws InboxError from its methods: `database-unavailable` where it does not answer within five seconds
 * @example
 * ```ts no-run
 * import { openPostgres } from '@three-ds/inbox'
 *
 * const database = openPostgres({ connectionString: 'postgres://shop@localhost/shop' })
 * const [row] = await database.query<{ now: Date }>('select now()')
 * console.log(row?.now)
 * await database.close()
 * ```
 */
export function openPostgres(options: PostgresOptions): Database {
  const own = 'connectionString' in options
  const pool = own ? ownPool(options.connectionString, options.maxConnections) : options.pool
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', ignore)
  let closed: Promise<void> | undefined
  const whileOpen = async <T>(work: () => Promise<T>): Promise<T> => {
    if (closed !== undefined) throw databaseClosed()
    return work()
  }
  const sql = sqlOver(pool)
  return {
    query: (text, values) => whileOpen(() => sql.query(text, values)),
    transaction: (work) => whileOpen(() => inTransaction(pool, work)),
    engine: { backend: 'postgres', connection: () => engineConnection(pool) },
    close: () => {
      closed ??= own ? pool.end() : Promise.resolve()
      return closed
    },
  }
}

const ignore = () => {}

const ownPool = (connectionString: string, max = 10): PostgresPool =>
  new pg.Pool({
    connectionString,
    max,
    connectionTimeoutMillis: connectWithinMs,
    application_name: 'three-ds-inbox',
    keepAlive: true,
  })

/** The pool's own options. Some hide the password from enumeration, so it is named. */
const engineConnection = ({ options }: PostgresPool) => ({
  ...options,
  ...present({ password: 'password' in options ? options.password : undefined }),
  max: engineConnections,
  application_name: 'three-ds-inbox-jobs',
})

const sqlOver = (runner: Pick<PostgresClient, 'query'>): Sql => ({
  query: async <Row extends object>(text: string, values: readonly unknown[] = []) => {
    const { rows } = await attempt(() => runner.query(text, [...values]))
    // The caller says what its statement selects; the database keeps the types of its columns.
    return rows as readonly Row[]
  },
})

/**
 * Each statement sees what was committed before it. A connection may say otherwise by default; then whoever has waited for a lock would see
 * how things stood before it waited.
 */
const begin = 'begin isolation level read committed'

async function inTransaction<T>(pool: PostgresPool, work: (sql: Sql) => Promise<T>): Promise<T> {
  const client = await attempt(() => pool.connect())
  // A session that ends between two statements: the next one tells. Without a listener it would end the process.
  client.on('error', ignore)
  const sql = closingSql(sqlOver(client))
  try {
    await attempt(() => client.query(begin))
    const result = await work(sql)
    sql.end()
    await commit(client)
    giveBack(client)
    return result
  } catch (error) {
    sql.end()
    await rollBack(client)
    throw error
  }
}

/** What broke the connection has rolled back as well. */
async function rollBack(client: PostgresClient): Promise<void> {
  try {
    await client.query('rollback')
    giveBack(client)
  } catch {
    client.release(true)
  }
}

function giveBack(client: PostgresClient): void {
  client.removeListener('error', ignore)
  client.release()
}

async function commit(client: PostgresClient): Promise<void> {
  const { command } = await client.query('commit').catch((error: unknown) => {
    const { code, sqlState, message } = toInboxError(error)
    // A server that answers with a reason has rolled back: a constraint that is checked at the end, for one.
    if (sqlState !== undefined && code !== 'database-unavailable') throw toInboxError(error)
    throw commitUnknown(message)
  })
  if (command === 'ROLLBACK') throw failedBefore()
}

const commitUnknown = (said: string) =>
  new InboxError({
    code: 'commit-unknown',
    message: `the connection broke while committing: ${said}`,
    remedy: 'Read back what the transaction was to write before you repeat it.',
  })

const failedBefore = () =>
  new InboxError({
    code: 'query-failed',
    message: 'a statement of this transaction had failed, so nothing of it was stored',
    remedy: 'Let the error of a failed statement leave the function, or put the statement behind a savepoint.',
  })
