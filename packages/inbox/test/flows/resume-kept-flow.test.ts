import type { AuthenticationEvent, CallbackEvent } from '@three-ds/core'
import { beforeEach, expect, it } from 'vitest'
import { describeOnDatabases } from '../databases.ts'
import { emptyTables } from '../empty-tables.ts'
import { openShop, type Shop } from './machines.ts'
import { challenge, failure, processing } from './paper-flow.ts'

const script: AuthenticationEvent = { type: 'script', script: 'paper', payload: {} }
const callback: CallbackEvent = {
  type: 'callback',
  provider: 'paper',
  id: 'paper:1',
  evidence: 'signed',
  dedupeKey: '1',
  data: {},
}
const never = new AbortController().signal

describeOnDatabases('moving a kept flow on', (fresh) => {
  let shop: Shop
  beforeEach(async () => {
    await emptyTables(fresh().database)
    shop = openShop(fresh().database)
    await shop.machine().flows.start('paper', { order: '1' })
    shop.gateway.calls.length = 0
  })

  it('ends it from another machine, and tells the application once', async () => {
    expect((await shop.machine().flows.resume('paper:1', script)).type).toBe('done')
    expect(await shop.ends()).toEqual(['done paper:1'])
  })

  it('lets whichever of redirect, callback and poll comes first act, and the others find it done', async () => {
    const [browser, caller, poller] = [shop.machine(), shop.machine(), shop.machine()]
    shop.clock.advance(60_000)
    await Promise.all([
      browser.flows.resume('paper:1', script),
      caller.flows.hear(callback, never).catch(() => {}),
      poller.reconciler.runDue(),
    ])
    expect(await shop.machine().flows.load('paper:1')).toMatchObject({ status: 'done' })
    expect(shop.gateway.calls).toHaveLength(1)
    expect(await shop.ends()).toEqual(['done paper:1'])
    expect(await browser.flows.resume('paper:1', script)).toMatchObject({ type: 'done', note: 'already-done' })
  })

  it('never writes over a state that is further', async () => {
    const [slow, fast] = [shop.machine(), shop.machine()]
    let answer = () => {}
    shop.gateway.will.act = () =>
      new Promise((resolve) => {
        answer = () => resolve({ step: processing, data: { slow: true } })
      })
    const waiting = slow.flows.resume('paper:1', script)
    await expect.poll(() => shop.gateway.calls).toEqual(['act'])
    // Its claim is over before it has ended: another machine may act, and ends it.
    shop.clock.advance(121_000)
    await fast.flows.resume('paper:1', { type: 'poll' })
    answer()
    expect(await waiting).toMatchObject({ type: 'done' })
    expect((await slow.flows.load('paper:1'))?.state.step.type).toBe('done')
    expect(await shop.ends()).toEqual(['done paper:1'])
  })

  it('hands an event over again while another machine is at the flow, and does not lose what it says', async () => {
    const [one, two] = [shop.machine(), shop.machine()]
    let answer = () => {}
    shop.gateway.will.read = () =>
      new Promise((resolve) => {
        answer = () => resolve({ step: challenge })
      })
    const reading = one.flows.resume('paper:1', { type: 'poll' })
    await expect.poll(() => shop.gateway.calls).toEqual(['read'])
    const acting = two.flows.resume('paper:1', script)
    answer()
    await reading
    expect((await acting).type).toBe('done')
    expect(shop.gateway.calls).toEqual(['read', 'act'])
  })

  it('has a callback come again while another machine is at the flow', async () => {
    const [one, two] = [shop.machine(), shop.machine()]
    shop.gateway.will.read = () => new Promise(() => {})
    void one.flows.resume('paper:1', { type: 'poll' })
    await expect.poll(() => shop.gateway.calls).toEqual(['read'])
    await expect(two.flows.hear(callback, never)).rejects.toMatchObject({ code: 'conflict', retryable: true })
  })

  it('moves nothing for a callback about what is not kept, or is done', async () => {
    const { flows } = shop.machine()
    await flows.hear({ ...callback, id: 'paper:other' }, never)
    await flows.resume('paper:1', script)
    await flows.hear(callback, never)
    expect(shop.gateway.calls).toEqual(['act'])
  })

  it('lets a state stand where the provider could not be asked', async () => {
    const { flows } = shop.machine()
    const before = await flows.load('paper:1')
    shop.gateway.will.read = () => {
      throw failure('not-sent')
    }
    await expect(flows.resume('paper:1', { type: 'poll' })).rejects.toMatchObject({ code: 'network' })
    expect(await flows.load('paper:1')).toEqual(before)
  })

  it('refuses a flow that is not kept, without its id', async () => {
    const error = shop.machine().flows.resume('paper:4111111111111111', script)
    await expect(error).rejects.toMatchObject({ code: 'not-found', outcome: 'not-sent' })
    await expect(error).rejects.not.toThrow('4111')
  })

  it('refuses a flow that this process does not know, and lets it stand for others', async () => {
    const stranger = shop.machine(['another'])
    await expect(stranger.flows.resume('paper:1', script)).rejects.toMatchObject({ code: 'state-refused' })
    shop.clock.advance(60_000)
    expect(await stranger.reconciler.runDue()).toBe(0)
    expect(await shop.machine().reconciler.runDue()).toBe(1)
  })

  it('notes each move for the timeline', async () => {
    await shop.machine().flows.resume('paper:1', script)
    const moves = await fresh().database.query(
      'select revision, place, cause from three_ds_inbox.flow_moves order by number',
    )
    expect(moves).toEqual([
      { revision: 1, place: 'challenge', cause: 'start' },
      { revision: 2, place: 'done', cause: 'browser' },
    ])
  })
})
