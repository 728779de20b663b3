import { createTestDatabase } from '@three-ds-tools/postgres'
import { afterAll, beforeAll, describe } from 'vitest'
import type { Database } from '../src/database/database.ts'
import { openPglite } from '../src/database/open-pglite.ts'
import { openPostgres } from '../src/database/open-postgres.ts'
import { engineSchema } from '../src/engine/queues.ts'

/** The embedded database and a real one: what holds on one holds on the other. */
export const databaseKinds = ['pglite', 'postgres'] as const

export type DatabaseKind = (typeof databaseKinds)[number]

/** A database of a test file, empty. */
export interface FreshDatabase {
  readonly database: Database
  /** Of the real one alone: its address, for connections of the test's own. */
  readonly connectionString: string | undefined
  end(): Promise<void>
}

/** Starting an embedded database takes seconds on a busy machine: one for all files of a worker, emptied between them. */
let embedded: Promise<Database> | undefined

async function emptyPglite(): Promise<FreshDatabase> {
  embedded ??= openPglite()
  const database = await embedded
  for (const schema of ['three_ds_inbox', engineSchema, 'public']) {
    await database.query(`drop schema if exists ${schema} cascade`)
  }
  await database.query('create schema public')
  return { database, connectionString: undefined, end: async () => {} }
}

async function emptyPostgres(): Promise<FreshDatabase> {
  const { connectionString, drop } = await createTestDatabase()
  const database = openPostgres({ connectionString })
  return {
    database,
    connectionString,
    end: async () => {
      await database.close()
      await drop()
    },
  }
}

/** An empty database of a kind. */
export const freshDatabase = (kind: DatabaseKind): Promise<FreshDatabase> =>
  kind === 'pglite' ? emptyPglite() : emptyPostgres()

/** Runs the same tests on both databases, each begun empty for this block. Take it inside `it`: it is there from `beforeAll` on. */
export function describeOnDatabases(title: string, tests: (fresh: () => FreshDatabase) => void): void {
  describe.each(databaseKinds)(`${title}, on %s`, (kind) => {
    let fresh: FreshDatabase | undefined
    beforeAll(async () => {
      fresh = await freshDatabase(kind)
    })
    afterAll(() => fresh?.end())
    tests(() => {
      if (fresh === undefined) throw new Error('The database is there from beforeAll on.')
      return fresh
    })
  })
}
