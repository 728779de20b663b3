import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { type PostgresServer, startPostgres } from './start-postgres.ts'

/** An empty database of one test file. */
export interface TestDatabase {
  readonly connectionString: string
  /** Drops it, whoever is still connected. */
  drop(): Promise<void>
}

/** One server for all files that share this process; it ends with the process. */
let shared: Promise<PostgresServer> | undefined

/** A system's PostgreSQL where `THREE_DS_POSTGRES_URL` names one, else the packaged one. */
async function serverUrl(): Promise<string> {
  const system = process.env['THREE_DS_POSTGRES_URL']
  if (system !== undefined && system !== '') return system
  shared ??= startPostgres()
  return (await shared).connectionString
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    await client.query(statement)
  } finally {
    await client.end()
  }
}

/** The same server, another database. */
const within = (url: string, name: string): string => url.replace(/^(postgres(?:ql)?:\/\/[^/?]*)\/[^?]*/, `$1/${name}`)

/**
 * An empty database on a real PostgreSQL. Drop it.
 *
 * With `THREE_DS_POSTGRES_URL`, `postgres://user:password@host:5432/database`, it is made on that server, whose user needs the right
 * `CREATEDB`; without, on one out of an npm package, which is started on first use.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const url = await serverUrl()
  const name = `three_ds_test_${randomBytes(8).toString('hex')}`
  await onServer(url, `create database ${name}`)
  return {
    connectionString: within(url, name),
    drop: () => onServer(url, `drop database if exists ${name} with (force)`),
  }
}
