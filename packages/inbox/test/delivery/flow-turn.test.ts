import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { takeTurn } from '../../src/delivery/flow-turn.ts'
import { isInboxError } from '../../src/errors/inbox-error.ts'
import { type FreshDatabase, freshDatabase } from '../databases.ts'
import { deliveryRig, eventOf } from './delivery-rig.ts'

describe('the turn of a flow, on postgres', () => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase('postgres')
  })
  afterAll(() => fresh.end())

  it('is had by one transaction at a time, and the others wait no longer than they want', async () => {
    const { database } = fresh
    await database.transaction(async (sql) => {
      await takeTurn(sql, 'acme:one', 1_000)
      const other = database.transaction((second) => takeTurn(second, 'acme:one', 20))
      const error = await other.then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      expect(isInboxError(error) && [error.code, error.retryable, error.sqlState]).toEqual(['conflict', true, '55P03'])
      await database.transaction((second) => takeTurn(second, 'acme:two', 20))
    })
    await database.transaction((sql) => takeTurn(sql, 'acme:one', 20))
  })

  it('keeps two processes from delivering the same event at the same time', async () => {
    let inside = 0
    let most = 0
    const rig = await deliveryRig(fresh.database, {
      onEvent: async (_event, { sql }) => {
        inside += 1
        most = Math.max(most, inside)
        await sql.query('select 1')
        await sql.query('insert into effects (n) values (1)')
        inside -= 1
      },
    })
    await rig.store(eventOf('one', 1))
    const [job] = await rig.waiting()
    if (job === undefined) throw new Error('no job')
    await Promise.all([rig.take(job), rig.take(job), rig.take(job)])
    expect(most).toBe(1)
    expect(await rig.effects()).toEqual([1])
  })

  it('does not keep a gateway waiting: an event is stored while an earlier one is being delivered', async () => {
    let release = () => {}
    const started = new Promise<void>((begun) => {
      void deliveryRig(fresh.database, {
        onEvent: () =>
          new Promise<void>((resolve) => {
            release = resolve
            begun()
          }),
      }).then(async (rig) => {
        await rig.store(eventOf('one', 1))
        running = rig.takeFirst()
        storing = (n) => rig.store(eventOf('one', n))
      })
    })
    let running: Promise<unknown> = Promise.resolve()
    let storing: (n: number) => Promise<string> = async () => 'too early'
    await started
    expect(await storing(2)).toBe('claimed')
    release()
    expect(await running).toEqual({ status: 'done' })
  })

  it('is not waited for by an event that has to come later: it comes again, and holds no connection meanwhile', async () => {
    const { database } = fresh
    const rig = await deliveryRig(database, { waitForTurnMs: 3_600_000 })
    await rig.store(eventOf('one', 1))
    await rig.store(eventOf('one', 2))
    const [, second] = await rig.waiting()
    if (second === undefined) throw new Error('no job')
    await database.transaction(async (sql) => {
      await takeTurn(sql, 'acme:one', 1_000)
      expect(await rig.take(second)).toEqual({ status: 'done' })
    })
    expect(await rig.states()).toMatchObject([{ state: 'queued' }, { state: 'queued', attempts: 0 }])
    expect((await rig.waiting())[1]?.startAfter).toEqual(new Date(rig.now() + 1_000))
    expect(rig.errors).toEqual([])
  })

  it("leaves the application's own locks their own limit", async () => {
    let limit: unknown
    const rig = await deliveryRig(fresh.database, {
      onEvent: async (_event, { sql }) => {
        limit = (await sql.query('show lock_timeout'))[0]
      },
    })
    await rig.store(eventOf('one', 1))
    await rig.takeFirst()
    expect(limit).toEqual({ lock_timeout: '0' })
  })
})
