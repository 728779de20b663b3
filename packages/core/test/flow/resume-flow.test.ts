import { describe, expect, it } from 'vitest'
import { createMemorySeenStore } from '../../src/callback/memory-seen-store.ts'
import { challenge, done, paperClock, paperFlow } from './paper-gateway.ts'

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
