import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/database/open-postgres.ts'
import { type FreshDatabase, freshDatabase } from '../databases.ts'
import { deliveryRig, eventOf } from './delivery-rig.ts'

describe('the time of a statement of the application, on postgres', () => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase('postgres')
  })
  afterAll(() => fresh.end())

  it('ends with the time of the attempt, though the statement waits for somebody who does not end', async () => {
    const { database } = fresh
    await database.query('create table orders (id integer primary key)')
    await database.query('insert into orders values (1)')
    const rig = await deliveryRig(database, {
      handleWithinMs: 200,
      onEvent: async (_event, { sql }) => {
        await sql.query('select id from orders where id = 1 for update')
      },
    })
    await rig.store(eventOf('one', 1))
    await database.transaction(async (sql) => {
      await sql.query('select id from orders where id = 1 for update')
      expect((await rig.takeFirst())?.status).toBe('again')
    })
    expect(await rig.states()).toMatchObject([{ state: 'queued', attempts: 1 }])
  })

  it.each([
    ['0', 20_000, '20s'],
    ['15s', 20_000, '15s'],
    ['1h', 20_000, '20s'],
  ])('is the shorter one where the connection has %s and the attempt %s ms', async (own, handleWithinMs, expected) => {
    const pool = new pg.Pool({ connectionString: fresh.connectionString, options: `-c statement_timeout=${own}` })
    let limit: unknown
    const rig = await deliveryRig(openPostgres({ pool }), {
      handleWithinMs,
      onEvent: async (_event, { sql }) => {
        limit = (await sql.query('show statement_timeout'))[0]
      },
    })
    await rig.store(eventOf('one', 1))
    await rig.takeFirst()
    expect(limit).toEqual({ statement_timeout: expected })
    expect((await pool.query('show statement_timeout')).rows).toEqual([{ statement_timeout: own }])
    await pool.end()
  })
})
