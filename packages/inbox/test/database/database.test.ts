import { expect, it } from 'vitest'
import type { Sql } from '../../src/database/sql.ts'
import { isInboxError } from '../../src/errors/inbox-error.ts'
import { describeOnDatabases } from '../databases.ts'

const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describeOnDatabases('a database', (fresh) => {
  it('hands out the same values, whichever driver reads them', async () => {
    const [row] = await fresh().database.query(
      `select 9007199254740993::bigint as big, 1.10::numeric as exact, 7::integer as small, true as flag, null as nothing,
      '2026-01-31T09:30:00.5Z'::timestamptz as at, $1::json as json, $2::bytea as bytes, $3::text[] as list`,
      ['{"a":"\\u0000"}', Uint8Array.of(0, 255), ['x', 'y,z']],
    )
    expect(row).toMatchObject({ big: '9007199254740993', exact: '1.10', small: 7, flag: true, nothing: null })
    expect(row?.['at']).toEqual(new Date('2026-01-31T09:30:00.500Z'))
    expect(row?.['json']).toEqual({ a: '\0' })
    const bytes = row?.['bytes']
    expect(bytes instanceof Uint8Array && [...bytes]).toEqual([0, 255])
    expect(row?.['list']).toEqual(['x', 'y,z'])
  })

  it('keeps what a transaction wrote, all of it', async () => {
    const { database } = fresh()
    await database.query('create table kept (n integer)')
    const result = await database.transaction(async (sql) => {
      await sql.query('insert into kept values (1)')
      await sql.query('insert into kept values (2)')
      return 'written'
    })
    expect(result).toBe('written')
    expect(await database.query('select n from kept order by n')).toEqual([{ n: 1 }, { n: 2 }])
  })

  it('keeps nothing of a transaction that fails, and hands on what it threw', async () => {
    const { database } = fresh()
    await database.query('create table undone (n integer)')
    const thrown = new TypeError('mine')
    const failing = database.transaction(async (sql) => {
      await sql.query('insert into undone values (1)')
      throw thrown
    })
    expect(await errorOf(failing)).toBe(thrown)
    expect(await database.query('select n from undone')).toEqual([])
  })

  it('does not call a transaction committed in which a statement failed and nobody said so', async () => {
    const { database } = fresh()
    await database.query('create table halves (n integer)')
    const swallowing = database.transaction(async (sql) => {
      await sql.query('insert into halves values (1)')
      await sql.query('select nothing from nowhere').catch(() => {})
    })
    const error = await errorOf(swallowing)
    expect(isInboxError(error) && error.code).toBe('query-failed')
    expect(await database.query('select n from halves')).toEqual([])
  })

  it('lets a transaction go on behind a savepoint', async () => {
    const { database } = fresh()
    await database.query('create table saved (n integer primary key)')
    await database.transaction(async (sql) => {
      await sql.query('insert into saved values (1)')
      await sql.query('savepoint before')
      await sql.query('insert into saved values (1)').catch(() => sql.query('rollback to savepoint before'))
      await sql.query('insert into saved values (2)')
    })
    expect(await database.query('select n from saved order by n')).toEqual([{ n: 1 }, { n: 2 }])
  })

  it('takes no statement of a transaction that has ended', async () => {
    let kept: Sql | undefined
    await fresh().database.transaction(async (sql) => {
      kept = sql
    })
    const error = await errorOf(kept?.query('select 1') ?? Promise.resolve())
    expect(isInboxError(error) && error.code).toBe('closed')
  })

  it('says by code and state what it does not take, and names no value', async () => {
    const { database } = fresh()
    await database.query('create table cards (number text constraint one_each unique, digits integer)')
    await database.query('insert into cards values ($1, 1)', ['4111111111111111'])
    const again = await errorOf(database.query('insert into cards values ($1, 1)', ['4111111111111111']))
    if (!isInboxError(again)) throw new Error('not ours')
    expect([again.code, again.sqlState, again.constraint, again.retryable]).toEqual([
      'query-failed',
      '23505',
      'one_each',
      false,
    ])
    expect(again.message).toContain('one_each')
    const wrong = await errorOf(database.query('insert into cards values ($1, $2)', ['1', 'x4111111111111111']))
    if (!isInboxError(wrong)) throw new Error('not ours')
    expect([wrong.code, wrong.sqlState]).toEqual(['query-failed', '22P02'])
    for (const error of [again, wrong]) {
      expect(JSON.stringify([error, error.message, error.stack, String(error)])).not.toContain('4111')
      expect(error.cause).toBeUndefined()
    }
  })

  it('runs transactions of several callers at the same time, each for itself', async () => {
    const { database } = fresh()
    await database.query('create table sums (n integer)')
    await database.query('insert into sums values (0)')
    await Promise.all(
      Array.from({ length: 20 }, () =>
        database.transaction(async (sql) => {
          const [row] = await sql.query<{ n: number }>('select n from sums for update')
          await sql.query('update sums set n = $1', [(row?.n ?? 0) + 1])
        }),
      ),
    )
    expect(await database.query('select n from sums')).toEqual([{ n: 20 }])
  })
})
