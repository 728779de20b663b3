import { beforeEach, expect, it } from 'vitest'
import { isInboxError } from '../../src/errors/inbox-error.ts'
import { allMigrations } from '../../src/migrations/all-migrations.ts'
import type { Migration } from '../../src/migrations/migration.ts'
import { runMigrations } from '../../src/migrations/run-migrations.ts'
import { describeOnDatabases } from '../databases.ts'

const step = (version: number, ...statements: string[]): Migration => ({ version, name: `step ${version}`, statements })

const first = step(1, 'create table three_ds_inbox.one (n integer)')
const second = step(2, 'alter table three_ds_inbox.one add column text text')
const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describeOnDatabases('runMigrations', (fresh) => {
  beforeEach(async () => {
    await fresh().database.query('drop schema if exists three_ds_inbox cascade')
  })

  it('numbers its steps from 1, without a gap', () => {
    expect(allMigrations.map(({ version }) => version)).toEqual(allMigrations.map((_, index) => index + 1))
  })

  it('applies nothing of a step that fails, nor of those before it', async () => {
    const { database } = fresh()
    const error = await errorOf(runMigrations(database, [first, step(2, 'create table nowhere.two (n integer)')]))
    expect(isInboxError(error) && error.code).toBe('query-failed')
    expect(await database.query(`select to_regclass('three_ds_inbox.one') as one`)).toEqual([{ one: null }])
  })

  it('applies each step once, in order, where several machines start at the same time', async () => {
    const { database } = fresh()
    const applied = await Promise.all([
      runMigrations(database, [first]),
      runMigrations(database, [first]),
      runMigrations(database, [first]),
    ])
    expect(applied.flat()).toEqual([1])
  })

  it('applies what is missing', async () => {
    const { database } = fresh()
    await runMigrations(database, [first])
    expect(await runMigrations(database, [first, second])).toEqual([2])
    expect(await runMigrations(database, [first, second])).toEqual([])
    expect(await database.query('select n, text from three_ds_inbox.one')).toEqual([])
  })

  it('refuses tables of a newer version, and leaves them alone', async () => {
    const { database } = fresh()
    await runMigrations(database, [first, second])
    const error = await errorOf(runMigrations(database, [first]))
    if (!isInboxError(error)) throw new Error('not ours')
    expect([error.code, error.retryable]).toEqual(['schema-newer', false])
    expect(error.message).toContain('version 2')
    expect(error.remedy).toContain('@three-ds/inbox')
    expect(await database.query('select version from three_ds_inbox.migrations order by version')).toEqual([
      { version: 1 },
      { version: 2 },
    ])
  })
})
