import { describe, expect, it } from 'vitest'
import { createMemorySeenStore } from '../../src/callback/memory-seen-store.ts'
import type { Move } from '../../src/flow/adapter.ts'
import { done, failure, paperClock, paperFlow } from './paper-gateway.ts'

const report = { type: 'frame', outcome: 'completed' } as const

describe('two at once', () => {
  it('act once: the loser changes nothing and is told to find out', async () => {
    const { flow, gateway } = paperFlow()
    const { state } = await flow.start({ order: 'o-1' })
    const steps = await Promise.all([flow.resume(state, report), flow.resume(state, report)])
    expect(gateway.calls.filter((call) => call === 'act')).toHaveLength(1)
    const loser = steps.find(({ note }) => note === 'repeated')
    expect(loser).toMatchObject({ type: 'poll', reason: 'in-progress', state: { revision: 1 } })
  })

  it('let the loser find what the winner did, without acting', async () => {
    const { flow, gateway } = paperFlow()
    const { state } = await flow.start({ order: 'o-1' })
    await flow.resume(state, report)
    const stale = await flow.resume(state, report)
    gateway.will.find = () => ({ step: done })
    expect((await flow.resume(stale.state, { type: 'poll' })).type).toBe('done')
    expect(gateway.calls).toEqual(['start', 'act', 'find'])
  })

  it('do not lock the flow when the winner never ends: another may act after two minutes, by the clock of the flow', async () => {
    const clock = paperClock()
    const { flow, gateway } = paperFlow({ clock })
    const { state } = await flow.start({ order: 'o-1' })
    let end = (_move: Move) => {}
    gateway.will.act = () =>
      new Promise((resolve) => {
        end = resolve
      })
    const winner = flow.resume(state, report)
    clock.advance(119_999)
    expect(await flow.resume(state, report)).toMatchObject({ note: 'repeated', notBefore: '2026-01-31T00:02:01.999Z' })
    clock.advance(1)
    gateway.will.act = () => ({ step: done })
    expect((await flow.resume(state, report)).note).toBeUndefined()
    end({ step: done })
    expect((await winner).type).toBe('done')
    expect(gateway.calls).toEqual(['start', 'act', 'act'])
  })

  it('do not lock the flow when the winner dies: its claim lapses', async () => {
    const clock = paperClock()
    const seen = createMemorySeenStore({ now: clock.now })
    const { flow } = paperFlow({ clock, seen })
    const { state } = await flow.start({ order: 'o-1' })
    await seen.claim({ key: 'paper:o-1#1', expiresAt: new Date(clock.now() + 120_000) })
    expect((await flow.resume(state, report)).note).toBe('repeated')
    clock.advance(120_001)
    expect((await flow.resume(state, report)).type).toBe('done')
  })
})

describe('failures while resuming', () => {
  it('give no claim back after its lease, since it may be of another act by then', async () => {
    const clock = paperClock()
    const { flow, gateway } = paperFlow({ clock, seen: createMemorySeenStore({ now: clock.now }) })
    const { state } = await flow.start({ order: 'o-1' })
    const fails: (() => void)[] = []
    const begun: (() => void)[] = []
    const anAct = () => new Promise<void>((resolve) => begun.push(resolve))
    gateway.will.act = () => {
      begun.shift()?.()
      return new Promise((_resolve, reject) => fails.push(() => reject(failure({ outcome: 'not-sent' }))))
    }
    const firstActs = anAct()
    const first = flow.resume(state, report)
    await firstActs
    clock.advance(120_000)
    const secondActs = anAct()
    const second = flow.resume(state, report)
    await secondActs
    fails[0]?.()
    await expect(first).rejects.toMatchObject({ outcome: 'not-sent' })
    expect((await flow.resume(state, report)).note).toBe('repeated')
    expect(gateway.calls).toEqual(['start', 'act', 'act'])
    fails[1]?.()
    await expect(second).rejects.toMatchObject({ outcome: 'not-sent' })
  })

  it('an act whose outcome is unknown becomes a step that finds out', async () => {
    const { flow, gateway } = paperFlow()
    gateway.will.act = () => {
      throw failure({ outcome: 'unknown' })
    }
    const { state } = await flow.start({ order: 'o-1' })
    const step = await flow.resume(state, report)
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown', state: { revision: 2 } })
  })

  it('a read that fails is thrown, and the state that was handed in still stands', async () => {
    const { flow, gateway } = paperFlow()
    gateway.will.read = () => {
      throw failure({ outcome: 'unknown', retryable: true })
    }
    const { state } = await flow.start({ order: 'o-1' })
    await expect(flow.resume(state, { type: 'poll' })).rejects.toMatchObject({ code: 'network' })
    gateway.will.read = () => ({ step: done })
    expect((await flow.resume(state, { type: 'poll' })).type).toBe('done')
  })

  it('"too many requests" during a poll only means later', async () => {
    const clock = paperClock()
    const { flow, gateway } = paperFlow({ clock })
    gateway.will.start = () => {
      throw failure({ outcome: 'unknown' })
    }
    gateway.will.find = () => {
      throw failure({ code: 'rate-limited', outcome: 'rejected', retryAfterMs: 20_000 })
    }
    const { state } = await flow.start({ order: 'o-1' })
    const step = await flow.resume(state, { type: 'poll' })
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown', notBefore: '2026-01-31T00:00:20.000Z' })
  })

  it('"too many requests" means in half a minute where the provider names no time', async () => {
    const { flow, gateway } = paperFlow({ clock: paperClock() })
    gateway.will.start = () => ({ step: { type: 'poll', reason: 'processing', afterMs: 1_000 } })
    gateway.will.read = () => {
      throw failure({ code: 'rate-limited', outcome: 'rejected' })
    }
    const { state } = await flow.start({ order: 'o-1' })
    expect(await flow.resume(state, { type: 'poll' })).toMatchObject({
      type: 'poll',
      reason: 'processing',
      notBefore: '2026-01-31T00:00:30.000Z',
    })
  })

  it('"too many requests" is an error while something is shown: nobody has asked to wait', async () => {
    const { flow, gateway } = paperFlow()
    gateway.will.read = () => {
      throw failure({ code: 'rate-limited', outcome: 'rejected' })
    }
    const { state } = await flow.start({ order: 'o-1' })
    await expect(flow.resume(state, { type: 'poll' })).rejects.toMatchObject({ code: 'rate-limited' })
  })

  it('a bug during a poll is thrown as it is, and so is what else the provider refuses', async () => {
    const { flow, gateway } = paperFlow()
    gateway.will.start = () => ({ step: { type: 'poll', reason: 'processing', afterMs: 1_000 } })
    const { state } = await flow.start({ order: 'o-1' })
    gateway.will.read = () => {
      throw failure({ code: 'unauthorized', outcome: 'rejected' })
    }
    await expect(flow.resume(state, { type: 'poll' })).rejects.toMatchObject({ code: 'unauthorized' })
    gateway.will.read = () => {
      throw new TypeError('a bug')
    }
    await expect(flow.resume(state, { type: 'poll' })).rejects.toThrow(TypeError)
  })
})
