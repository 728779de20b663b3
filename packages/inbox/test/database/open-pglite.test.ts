import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { openPglite } from '../../src/database/open-pglite.ts'
import { isInboxError } from '../../src/errors/inbox-error.ts'

const errorOf = (work: Promise<unknown>) =>
  work.then(
    () => undefined,
    (error: unknown) => error,
  )

describe('openPglite', () => {
  let folder = ''
  let database: Database
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'three-ds-inbox-'))
    database = await openPglite({ folder: join(folder, 'data') })
  })
  afterAll(async () => {
    await database.close()
    await rm(folder, { recursive: true })
  })

  it('refuses to be asked from inside its own transaction, where it would wait for ever', async () => {
    const error = await errorOf(database.transaction(() => database.query('select 1')))
    if (!isInboxError(error)) throw new Error('not ours')
    expect(error.code).toBe('query-failed')
    expect(error.remedy).toContain('`sql`')
    const nested = await errorOf(database.transaction(() => database.transaction(async () => 1)))
    expect(isInboxError(nested) && nested.code).toBe('query-failed')
  })

  it('may be asked by what a transaction left behind, once it has ended', async () => {
    const { promise: ended, resolve } = gate()
    let later: Promise<unknown> = Promise.resolve()
    await database.transaction(async () => {
      later = ended.then(() => database.query('select 1 as one'))
    })
    resolve()
    expect(await later).toEqual([{ one: 1 }])
  })

  it('keeps its data in the folder, for the process that opens it next', async () => {
    await database.query('create table kept (n integer)')
    await database.query('insert into kept values (7)')
    await database.close()
    await database.close()
    const closed = await errorOf(database.query('select 1'))
    expect(isInboxError(closed) && closed.code).toBe('closed')
    database = await openPglite({ folder: join(folder, 'data') })
    expect(await database.query('select n from kept')).toEqual([{ n: 7 }])
  })
})

function gate() {
  let resolve = () => {}
  const promise = new Promise<void>((settle) => {
    resolve = settle
  })
  return { promise, resolve }
}
