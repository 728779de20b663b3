import { startPostgres } from '@three-ds-tools/postgres'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/database/open-postgres.ts'
import { isInboxError } from '../../src/errors/inbox-error.ts'
import { type FreshDatabase, freshDatabase } from '../databases.ts'

const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('openPostgres', () => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase('postgres')
  })
  afterAll(() => fresh.end())

  it("uses the application's own pool, and leaves it open", async () => {
    const pool = new pg.Pool({ connectionString: fresh.connectionString })
    const database = openPostgres({ pool })
    expect(await database.query('select 1 as one')).toEqual([{ one: 1 }])
    expect(await database.transaction((sql) => sql.query('select 2 as two'))).toEqual([{ two: 2 }])
    await database.close()
    expect((await pool.query('select 3 as three')).rows).toEqual([{ three: 3 }])
    const closed = await errorOf(database.query('select 1'))
    expect(isInboxError(closed) && closed.code).toBe('closed')
    await pool.end()
  })

  it('hands the password of a pool on to the job engine, though pools hide it', () => {
    const database = openPostgres({ pool: new pg.Pool({ host: 'db.example', user: 'shop', password: 'hidden' }) })
    expect(database.engine.connection()).toMatchObject({ host: 'db.example', user: 'shop', password: 'hidden' })
  })

  it('prints no password, whoever prints it', async () => {
    const database = openPostgres({ connectionString: 'postgres://shop:s3cr3t@127.0.0.1:1/shop' })
    const error = await errorOf(database.query('select 1'))
    const { inspect } = await import('node:util')
    for (const text of [JSON.stringify(database), inspect(database, { depth: 9 }), inspect(error, { depth: 9 })]) {
      expect(text).not.toContain('s3cr3t')
    }
    await database.close()
  })

  it('says so where nobody answers', async () => {
    const database = openPostgres({ connectionString: 'postgres://shop@127.0.0.1:1/shop' })
    for (const work of [database.query('select 1'), database.transaction(async () => 1)]) {
      const error = await errorOf(work)
      if (!isInboxError(error)) throw new Error('not ours')
      expect([error.code, error.retryable, error.sqlState]).toEqual(['database-unavailable', true, undefined])
      expect(error.remedy).toContain('runs')
    }
    await database.close()
  })

  it('calls a commit unknown whose connection broke, and one that was refused not', async () => {
    const { database } = fresh
    await database.query('create table late (n integer constraint once unique deferrable initially deferred)')
    const refused = await errorOf(database.transaction((sql) => sql.query('insert into late values (1), (1)')))
    expect(isInboxError(refused) && [refused.code, refused.sqlState]).toEqual(['query-failed', '23505'])
    const cut = await errorOf(database.transaction(cutBeforeCommit(database)))
    expect(isInboxError(cut) && [cut.code, cut.retryable]).toEqual(['commit-unknown', false])
  })

  it('goes on after the server was gone', async () => {
    const server = await startPostgres()
    const database = openPostgres({ connectionString: server.connectionString })
    await database.query('create table kept (n integer)')
    await server.crash()
    const away = await errorOf(database.query('select 1'))
    expect(isInboxError(away) && away.code).toBe('database-unavailable')
    await server.restart()
    expect(await database.query('select n from kept')).toEqual([])
    await database.close()
    await server.stop()
  })
})

/** The session ends after the last statement has been answered, so that the commit is the first to notice. */
const cutBeforeCommit =
  (database: FreshDatabase['database']) =>
  async (sql: Parameters<Parameters<FreshDatabase['database']['transaction']>[0]>[0]): Promise<void> => {
    const [row] = await sql.query<{ pid: number }>('select pg_backend_pid() as pid')
    await database.query('select pg_terminate_backend($1)', [row?.pid])
  }
