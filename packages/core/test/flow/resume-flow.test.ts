import { describe, expect, it } from 'vitest'
import { createMemorySeenStore } from '../../src/callback/memory-seen-store.ts'
import type { Move } from '../../src/flow/adapter.ts'
import { challenge, done, failure, paperClock, paperFlow } from './paper-gateway.ts'

const report = { type: 'frame', outcome: 'completed' } as const
const callback = (id: string) =>
  ({ type: 'callback', provider: 'paper', id, evidence: 'signed', dedupeKey: 'd', data: {} }) as const

describe('resuming a flow', () => {
  it('moves on and grows the revision by one', async () => {
    const { flow } = paperFlow()
    const { state } = await flow.start({ order: 'o-1' })
    const step = await flow.resume(state, report)
    expect(step).toMatchObject({ type: 'done', state: { revision: 2 } })
  })

  it('survives JSON and another process', async () => {
    const seen = createMemorySeenStore()
    const { state } = await paperFlow({ seen }).flow.start({ order: 'o-1' })
    const elsewhere = JSON.parse(JSON.stringify(state))
    expect((await paperFlow({ seen }).flow.resume(elsewhere, report)).type).toBe('done')
  })

  it('changes nothing where nothing changed', async () => {
    const { flow } = paperFlow()
    const { state } = await flow.start({ order: 'o-1' })
    const step = await flow.resume(state, { type: 'poll' })
    expect(step.state).toEqual(state)
    expect(step.note).toBeUndefined()
  })

  it('knows an unchanged state although its keys were reordered', async () => {
    const { flow, gateway } = paperFlow()
    gateway.will.start = () => ({ step: challenge, data: { a: 1, b: { c: 2, d: 3 } } })
    gateway.will.read = () => ({ step: challenge, data: { b: { d: 3, c: 2 }, a: 1 } })
    const { state } = await flow.start({ order: 'o-1' })
    expect((await flow.resume(state, { type: 'poll' })).state.revision).toBe(1)
  })

  it('lets a poll that stays a poll say anew when to ask, without a new revision', async () => {
    const clock = paperClock()
    const { flow, gateway } = paperFlow({ clock })
    gateway.will.start = () => ({ step: { type: 'poll', reason: 'processing', afterMs: 1_000 } })
    gateway.will.read = () => ({ step: { type: 'poll', reason: 'processing', afterMs: 9_000 } })
    const { state } = await flow.start({ order: 'o-1' })
    const step = await flow.resume(state, { type: 'poll' })
    expect(step).toMatchObject({ notBefore: '2026-01-31T00:00:09.000Z', state: { revision: 1 } })
  })
})

describe('what changes nothing says why', () => {
  it('a finished flow: already-done, whatever comes', async () => {
    const { flow, gateway } = paperFlow()
    const { state } = await flow.resume((await flow.start({ order: 'o-1' })).state, report)
    for (const event of [report, { type: 'poll' }, callback('paper:o-1')] as const) {
      expect(await flow.resume(state, event)).toMatchObject({ type: 'done', note: 'already-done' })
    }
    expect(gateway.calls).toEqual(['start', 'act'])
  })

  it('a report on an earlier action: late', async () => {
    const { flow, gateway } = paperFlow()
    gateway.will.act = () => ({ step: challenge, data: { round: 2 } })
    const first = await flow.start({ order: 'o-1' })
    const second = await flow.resume(first.state, report)
    const late = await flow.resume(second.state, { ...report, actionId: 'paper:o-1#1' })
    expect(late).toMatchObject({ type: 'challenge', note: 'late', state: second.state })
  })

  it('a report on another flow’s action, another order’s callback: foreign', async () => {
    const { flow } = paperFlow()
    const { state } = await flow.start({ order: 'o-1' })
    expect(await flow.resume(state, { ...report, actionId: 'paper:o-2#1' })).toMatchObject({ note: 'foreign' })
    expect(await flow.resume(state, callback('paper:o-2'))).toMatchObject({ note: 'foreign' })
  })

  it('a frame’s report where nothing is framed: unexpected', async () => {
    const { flow, gateway } = paperFlow()
    gateway.will.start = () => ({
      step: { type: 'redirect', action: { type: 'redirect', url: 'https://acs.example' } },
    })
    const { state } = await flow.start({ order: 'o-1' })
    expect(await flow.resume(state, report)).toMatchObject({ type: 'redirect', note: 'unexpected' })
    expect(gateway.calls).toEqual(['start'])
  })

  it('but a script is heard late while nothing is shown: it may bring the proof that was missing', async () => {
    const { flow, gateway } = paperFlow()
    gateway.will.act = () => ({ step: { type: 'poll', reason: 'processing', afterMs: 1_000 } })
    const first = await flow.start({ order: 'o-1' })
    const waiting = await flow.resume(first.state, report)
    gateway.will.read = () => ({ step: done })
    const script = { type: 'script', script: 's', payload: 'token', actionId: 'paper:o-1#1' } as const
    expect((await flow.resume(waiting.state, script)).type).toBe('done')
    expect(await flow.resume(waiting.state, { ...script, actionId: 'paper:o-2#1' })).toMatchObject({ note: 'foreign' })
  })

  it('what the adapter says of it', async () => {
    const { flow, gateway } = paperFlow()
    gateway.will.read = () => ({ note: 'expired' })
    const { state } = await flow.start({ order: 'o-1' })
    expect(await flow.resume(state, { type: 'poll' })).toMatchObject({ note: 'expired', state })
  })
})

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
    gateway.will.act = () =>
      new Promise((_resolve, reject) => fails.push(() => reject(failure({ outcome: 'not-sent' }))))
    const first = flow.resume(state, report)
    await expect.poll(() => fails).toHaveLength(1)
    clock.advance(120_000)
    const second = flow.resume(state, report)
    await expect.poll(() => fails).toHaveLength(2)
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
