import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openPostgres } from '../../src/database/open-postgres.ts'
import { type FreshDatabase, freshDatabase } from '../databases.ts'
import { deliveryRig, eventOf } from './delivery-rig.ts'

describe('delivery on a database whose transactions see the past by default, on postgres', () => {
  let fresh: FreshDatabase
  let pool: pg.Pool
  beforeAll(async () => {
    fresh = await freshDatabase('postgres')
    const { connectionString } = fresh
    pool = new pg.Pool({ connectionString, options: '-c default_transaction_isolation=repeatable\\ read' })
  })
  afterAll(async () => {
    await pool.end()
    await fresh.end()
  })

  it('delivers an event once whose second job waited for its turn, and leaves no later one held behind it', async () => {
    let release = () => {}
    const handled: unknown[] = []
    const database = openPostgres({ pool })
    const rig = await deliveryRig(database, {
      waitForTurnMs: 60_000,
      onEvent: async ({ data }) => {
        handled.push(data['n'])
        if (data['n'] === 1) {
          await new Promise<void>((resolve) => {
            release = resolve
          })
        }
      },
    })
    await rig.store(eventOf('one', 1))
    await rig.store(eventOf('one', 2))
    const [first, second] = await rig.waiting()
    if (first === undefined || second === undefined) throw new Error('no jobs')
    const delivering = rig.take(first)
    await expect.poll(() => handled, { timeout: 20_000 }).toEqual([1])
    // It has to come later anyway, and does not wait.
    await rig.take(second)
    const waits = rig.take(first)
    const waiters = () => fresh.database.query(`select pid from pg_locks where locktype = 'advisory' and not granted`)
    await expect.poll(async () => (await waiters()).length, { timeout: 20_000 }).toBe(1)
    release()
    await Promise.all([delivering, waits])
    while ((await rig.takeFirst()) !== undefined);
    expect(handled).toEqual([1, 2])
    expect((await rig.states()).map(({ state }) => state)).toEqual(['done', 'done'])
  })
})
