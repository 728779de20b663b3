import type { SeenClaim } from '@three-ds/core'
import { expect, it } from 'vitest'
import { isInboxError } from '../../src/errors/inbox-error.ts'
import { storeEvent } from '../../src/receive/store-event.ts'
import { describeOnDatabases } from '../databases.ts'
import { deliveryRig, eventOf } from '../delivery/delivery-rig.ts'

describeOnDatabases('storeEvent', (fresh) => {
  const count = async () => {
    const [row] = await fresh().database.query<{ events: string; jobs: string; claims: string }>(
      `select (select count(*) from three_ds_inbox.events) as events, (select count(*) from fake_jobs) as jobs,
      (select count(*) from three_ds_inbox.claims) as claims`,
    )
    return [row?.events, row?.jobs, row?.claims].map(Number)
  }

  it('stores event, claim and job together, once', async () => {
    const { store } = await deliveryRig(fresh().database)
    expect(await store(eventOf('one', 1))).toBe('claimed')
    expect(await store(eventOf('one', 1))).toBe('seen')
    expect(await count()).toEqual([1, 1, 1])
  })

  it('stores one of many that come at the same time', async () => {
    const { store } = await deliveryRig(fresh().database)
    const verdicts = await Promise.all(Array.from({ length: 8 }, () => store(eventOf('one', 1))))
    expect(verdicts.filter((verdict) => verdict === 'claimed')).toHaveLength(1)
    expect(verdicts.filter((verdict) => verdict === 'seen')).toHaveLength(7)
    expect(await count()).toEqual([1, 1, 1])
  })

  it('does not store what its transaction is past', async () => {
    const { store } = await deliveryRig(fresh().database)
    const at = (key: string, position: string): SeenClaim => ({ key, subject: 'token', position })
    expect(await store(eventOf('one', 1), at('a', '2'))).toBe('claimed')
    expect(await store(eventOf('one', 2), at('b', '1'))).toBe('overtaken')
    expect(await store(eventOf('one', 3), at('c', '2'))).toBe('claimed')
    expect(await count()).toEqual([2, 2, 2])
  })

  it('stores nothing where one of the three cannot be stored', async () => {
    const { engine, now } = await deliveryRig(fresh().database)
    const failing = {
      send: async (...[sql, queue, job]: Parameters<typeof engine.send>) => {
        await engine.send(sql, queue, job)
        throw new Error('no job')
      },
    }
    const storing = storeEvent({ database: fresh().database, engine: failing, now }, 'acme', eventOf('one', 1), {
      key: 'k',
    })
    await expect(storing).rejects.toThrow('no job')
    expect(await count()).toEqual([0, 0, 0])
  })

  it('keeps accounts apart that use the same names', async () => {
    const { engine, now } = await deliveryRig(fresh().database)
    const parts = { database: fresh().database, engine, now }
    const claim = { key: 'k', subject: 's', position: '1' }
    expect(await storeEvent(parts, 'acme-eu', eventOf('one', 1), claim)).toBe('claimed')
    expect(await storeEvent(parts, 'acme-us', eventOf('one', 1), { ...claim, position: '0' })).toBe('claimed')
  })

  it('stores whatever a gateway may sign', async () => {
    let heard: unknown
    const { store, takeFirst, states } = await deliveryRig(fresh().database, {
      onEvent: ({ data }) => {
        heard = data['odd']
      },
    })
    const odd = 'nul \0 half \ud800 quote \' "" \\ \u2028'
    expect(await store(eventOf(odd, 1, { data: { n: 1, odd } }), { key: odd, subject: odd, position: odd })).toBe(
      'claimed',
    )
    expect(await takeFirst()).toEqual({ status: 'done' })
    expect(heard).toBe(odd)
    expect(await states()).toMatchObject([{ state: 'done' }])
  })

  it('tells where the database takes nothing', async () => {
    const { store } = await deliveryRig(fresh().database)
    await fresh().database.query('alter table three_ds_inbox.events rename to gone')
    const error = await store(eventOf('one', 1)).then(
      () => undefined,
      (thrown: unknown) => thrown,
    )
    await fresh().database.query('alter table three_ds_inbox.gone rename to events')
    expect(isInboxError(error) && [error.code, error.sqlState]).toEqual(['query-failed', '42P01'])
    expect(await count()).toEqual([0, 0, 0])
  })
})
