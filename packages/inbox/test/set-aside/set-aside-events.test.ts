import { isThreeDSError } from '@three-ds/core'
import { expect, it } from 'vitest'
import { describeOnDatabases } from '../databases.ts'
import { deliveryRig, eventOf } from '../delivery/delivery-rig.ts'

describeOnDatabases('events that are set aside', (fresh) => {
  /** The first event of flow `one` is set aside, two more wait behind it. */
  async function rig() {
    const state = { fails: true }
    const delivery = await deliveryRig(fresh().database, {
      maxAttempts: 1,
      onEvent: async ({ data }, { sql }) => {
        if (state.fails) throw new Error('no')
        await sql.query('insert into effects (n) values ($1)', [data['n']])
      },
    })
    for (const n of [1, 2, 3]) await delivery.store(eventOf('one', n))
    for (const job of await delivery.waiting()) await delivery.take(job)
    state.fails = false
    const [item] = await delivery.setAside.list()
    if (item === undefined) throw new Error('nothing is set aside')
    return { ...delivery, state, item }
  }

  it('are listed with the reason and what they hold', async () => {
    const { item, setAside, now } = await rig()
    expect(item).toEqual({
      id: item.id,
      receiver: 'acme',
      flowId: 'acme:one',
      receivedAt: new Date(now()).toISOString(),
      attempts: 1,
      why: 'Error: see the log of the application',
      held: 2,
    })
    expect(await setAside.list({ after: item.id })).toEqual([])
    expect(await setAside.list({ limit: 0 })).toEqual([])
  })

  it('are inspected whole', async () => {
    const { item, setAside } = await rig()
    expect(await setAside.inspect(item.id)).toEqual(eventOf('one', 1))
    expect(await setAside.inspect('999999999')).toBeUndefined()
  })

  it('are replayed, and what they hold follows in order', async () => {
    const { item, setAside, takeFirst, effects, states } = await rig()
    expect(await setAside.replay(item.id)).toBe(true)
    expect(await setAside.replay(item.id)).toBe(false)
    while ((await takeFirst()) !== undefined);
    expect(await effects()).toEqual([1, 2, 3])
    expect((await states()).map(({ state }) => state)).toEqual(['done', 'done', 'done'])
    expect(await setAside.list()).toEqual([])
  })

  it('are discarded, and what they hold goes on without them', async () => {
    const { item, setAside, takeFirst, effects, states } = await rig()
    expect(await setAside.discard(item.id)).toBe(true)
    expect(await setAside.discard(item.id)).toBe(false)
    expect(await setAside.replay(item.id)).toBe(false)
    while ((await takeFirst()) !== undefined);
    expect(await effects()).toEqual([2, 3])
    expect((await states()).map(({ state }) => state)).toEqual(['discarded', 'done', 'done'])
  })

  it('are set aside again where they fail again', async () => {
    const { item, state, setAside, takeFirst, effects } = await rig()
    state.fails = true
    await setAside.replay(item.id)
    await takeFirst()
    expect(await setAside.list()).toMatchObject([{ id: item.id, held: 2 }])
    expect(await effects()).toEqual([])
  })

  it('take no number that is none', async () => {
    const { setAside } = await rig()
    for (const work of [
      setAside.replay('x'),
      setAside.discard("1'"),
      setAside.inspect(''),
      setAside.list({ after: '-1' }),
    ]) {
      const error = await work.then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      expect(isThreeDSError(error) && error.code).toBe('invalid-input')
    }
  })
})
