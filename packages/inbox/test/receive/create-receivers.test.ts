import { type CallbackEvent, type CallbackVerdict, createReceiver, isThreeDSError, systemClock } from '@three-ds/core'
import { expect, it } from 'vitest'
import { createCounterBoard } from '../../src/operations/counters.ts'
import { createReceivers } from '../../src/receive/create-receivers.ts'
import { refusedCallbacks } from '../../src/set-aside/refused-callbacks.ts'
import { describeOnDatabases } from '../databases.ts'
import { deliveryRig, eventOf } from '../delivery/delivery-rig.ts'

const post = (body: BodyInit) => new Request('https://shop.example/callbacks', { method: 'POST', body })

/** The body is the event's number; anything else is not believed. */
const read = async (body: Uint8Array): Promise<readonly CallbackVerdict<CallbackEvent>[]> => {
  const n = Number(new TextDecoder().decode(body))
  if (Number.isInteger(n)) return [{ verdict: 'accepted', event: eventOf('one', n) }]
  return [{ verdict: 'refused', reason: 'unsigned', hint: 'no signature' }]
}

describeOnDatabases('receivers of the inbox', (fresh) => {
  async function rig(bounds = { maxEntries: 3, maxBytes: 1_000 }) {
    const { database } = fresh()
    const delivery = await deliveryRig(database)
    await database.query('truncate three_ds_inbox.refused_callbacks')
    const counters = createCounterBoard()
    const state = { closed: false }
    const { engine, now, errors } = delivery
    const receive = createReceivers({
      ...{ database, engine, now, counters, bounds, clock: systemClock },
      onError: (error) => errors.push(error),
      isClosed: () => state.closed,
    })
    const receiver = receive('acme', (options) => createReceiver({ provider: 'acme', read }, options))
    return { ...delivery, receive, receiver, counters, state, refused: refusedCallbacks(database) }
  }

  it('answer 200 for what is stored, and for what was stored before', async () => {
    const { receiver, counters, states } = await rig()
    expect([(await receiver(post('1'))).status, (await receiver(post('1'))).status]).toEqual([200, 200])
    expect(await states()).toMatchObject([{ state: 'queued' }])
    expect(counters.read()).toMatchObject({ stored: 1, duplicates: 1, overtaken: 0, refused: 0 })
  })

  it('answer 503 where the database does not take it, and store it when it is sent again', async () => {
    const { receiver, counters, states, parts } = await rig()
    await parts.database.query('alter table three_ds_inbox.claims rename to gone')
    expect((await receiver(post('1'))).status).toBe(503)
    await parts.database.query('alter table three_ds_inbox.gone rename to claims')
    expect(await states()).toEqual([])
    expect((await receiver(post('1'))).status).toBe(200)
    expect(counters.read()).toMatchObject({ stored: 1, duplicates: 0 })
  })

  it('answer 503 once the inbox has stopped', async () => {
    const { receiver, state, states, refused } = await rig()
    state.closed = true
    expect((await receiver(post('1'))).status).toBe(503)
    expect((await receiver(post('forged'))).status).toBe(503)
    expect([await states(), await refused.list()]).toEqual([[], []])
  })

  it('keep what was not believed, its body as it came', async () => {
    const { receiver, counters, refused } = await rig()
    const body = Uint8Array.of(0xff, 0x00, 0x41)
    expect((await receiver(post(body))).status).toBe(200)
    const [kept] = await refused.list()
    expect(kept).toMatchObject({ receiver: 'acme', bytes: 3, refusals: [{ reason: 'unsigned', hint: 'no signature' }] })
    expect(await refused.body(kept?.id ?? '')).toEqual(body)
    expect(counters.read()).toMatchObject({ refused: 1, stored: 0 })
    expect(await refused.discard(kept?.id ?? '')).toBe(true)
    expect(await refused.discard(kept?.id ?? '')).toBe(false)
    expect(await refused.body(kept?.id ?? '')).toBeUndefined()
  })

  it('let go of the oldest beyond the bounds, by number and by size', async () => {
    const { receiver, refused } = await rig()
    for (const body of ['a', 'b', 'c', 'd']) await receiver(post(body))
    const texts = async () =>
      Promise.all((await refused.list()).map(async ({ id }) => new TextDecoder().decode(await refused.body(id))))
    expect(await texts()).toEqual(['d', 'c', 'b'])
    await receiver(post('x'.repeat(999)))
    expect((await refused.list()).map(({ bytes }) => bytes)).toEqual([999, 1])
    await receiver(post('x'.repeat(1_001)))
    expect((await refused.list()).map(({ bytes }) => bytes)).toEqual([0, 999, 1])
  })

  it('have names of their own', async () => {
    const { receive } = await rig()
    for (const name of ['acme', '', 'two words', 'x'.repeat(101)]) {
      const make = () => receive(name, (options) => createReceiver({ provider: 'acme', read }, options))
      let error: unknown
      try {
        make()
      } catch (thrown) {
        error = thrown
      }
      expect(isThreeDSError(error) && [error.code, error.issues[0]?.path]).toEqual(['invalid-input', 'name'])
    }
  })

  it('take no number of a callback that is none', async () => {
    const { refused } = await rig()
    for (const id of ['', '1 or 1=1', '-1', '9'.repeat(19)]) {
      const error = await refused.body(id).then(
        () => undefined,
        (thrown: unknown) => thrown,
      )
      expect(isThreeDSError(error) && [error.code, error.issues[0]?.path]).toEqual(['invalid-input', 'id'])
    }
  })
})
