import { describe, expect, it } from 'vitest'
import { createMemorySeenStore } from '../../src/callback/memory-seen-store.ts'
import { challenge, failure, paperClock, paperFlow } from './paper-gateway.ts'

describe('starting a flow', () => {
  it('names the state after the provider and the natural key', async () => {
    const clock = paperClock()
    const { state } = await paperFlow({ clock }).flow.start({ order: 'o-1' })
    expect(state).toMatchObject({ version: 1, provider: 'paper', id: 'paper:o-1', revision: 1 })
    expect(state.createdAt).toBe('2026-01-31T00:00:00.000Z')
  })

  it('gives the action an id that names the revision', async () => {
    const step = await paperFlow().flow.start({ order: 'o-1' })
    expect(step.type === 'challenge' && step.action.id).toBe('paper:o-1#1')
  })

  it('sends for each key', async () => {
    const { flow, gateway } = paperFlow()
    await flow.start({ order: 'o-1' })
    expect((await flow.start({ order: 'o-2' })).type).toBe('challenge')
    expect(gateway.calls).toEqual(['start', 'start'])
  })

  it('has whoever was not first ask in two seconds', async () => {
    const { flow } = paperFlow({ clock: paperClock() })
    await flow.start({ order: 'o-1' })
    expect(await flow.start({ order: 'o-1' })).toMatchObject({ notBefore: '2026-01-31T00:00:02.000Z' })
  })

  it('sends once for a key, and the second start finds out', async () => {
    const { flow, gateway } = paperFlow()
    await flow.start({ order: 'o-1' })
    const second = await flow.start({ order: 'o-1' })
    expect(second).toMatchObject({ type: 'poll', reason: 'in-progress' })
    expect(second.note).toBeUndefined()
    const found = await flow.resume(second.state, { type: 'poll' })
    expect(found.type).toBe('challenge')
    expect(gateway.calls).toEqual(['start', 'find'])
  })

  it('gives the second start a state that is never newer than the first one’s', async () => {
    const { flow } = paperFlow()
    const [first, second] = await Promise.all([flow.start({ order: 'o-1' }), flow.start({ order: 'o-1' })])
    expect([first?.state.revision, second?.state.revision].sort()).toEqual([0, 1])
  })

  it('sends once although two processes share nothing but the store', async () => {
    const seen = createMemorySeenStore()
    const one = paperFlow({ seen })
    const two = paperFlow({ seen })
    await Promise.all([one.flow.start({ order: 'o-1' }), two.flow.start({ order: 'o-1' })])
    expect([...one.gateway.calls, ...two.gateway.calls]).toEqual(['start'])
  })

  it('sends once although the flow is made anew for each request of one client', async () => {
    const client = {}
    const one = paperFlow({}, client)
    const two = paperFlow({}, client)
    await one.flow.start({ order: 'o-1' })
    expect(await two.flow.start({ order: 'o-1' })).toMatchObject({ type: 'poll', reason: 'in-progress' })
    expect(two.gateway.calls).toEqual([])
  })

  it('turns an unknown outcome into a step that finds out', async () => {
    const { flow, gateway } = paperFlow({ clock: paperClock() })
    gateway.will.start = () => {
      throw failure({ outcome: 'unknown' })
    }
    const step = await flow.start({ order: 'o-1' })
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown', state: { data: { order: 'o-1' } } })
    expect(step).toHaveProperty('notBefore', '2026-01-31T00:00:02.000Z')
    expect(step).toHaveProperty('remedy', expect.stringContaining('look for it by its key'))
    await flow.resume(step.state, { type: 'poll' })
    expect(gateway.calls).toEqual(['start', 'find'])
  })

  it.each(['not-sent', 'rejected'] as const)('throws what was %s, and the key is free again', async (outcome) => {
    const { flow, gateway } = paperFlow()
    gateway.will.start = () => {
      throw failure({ outcome })
    }
    await expect(flow.start({ order: 'o-1' })).rejects.toMatchObject({ outcome })
    gateway.will.start = () => ({ step: challenge })
    expect((await flow.start({ order: 'o-1' })).type).toBe('challenge')
  })

  it('keeps the key claimed after a failure of its own: something may have been sent', async () => {
    const { flow, gateway } = paperFlow()
    gateway.will.start = () => {
      throw new TypeError('a bug')
    }
    await expect(flow.start({ order: 'o-1' })).rejects.toThrow(TypeError)
    expect(await flow.start({ order: 'o-1' })).toMatchObject({ type: 'poll', reason: 'in-progress' })
  })

  it('claims nothing for a request that is refused', async () => {
    const { flow } = paperFlow()
    const strict = flow.mapRequest((order: string | undefined) => {
      if (order === undefined) throw failure({ code: 'invalid-input', outcome: 'not-sent' })
      return { order }
    })
    await expect(strict.start(undefined)).rejects.toMatchObject({ code: 'invalid-input' })
  })

  it('starts from the caller’s own order', async () => {
    const { flow } = paperFlow()
    const step = await flow.mapRequest((own: { id: number }) => ({ order: String(own.id) })).start({ id: 7 })
    expect(step.state.id).toBe('paper:7')
  })

  it('refuses what no state can hold, before anything is claimed or sent', async () => {
    const { flow, gateway } = paperFlow()
    await expect(flow.start({ order: 'o'.repeat(70_000) })).rejects.toMatchObject({
      code: 'invalid-input',
      outcome: 'not-sent',
      provider: 'paper',
      operation: 'start',
      issues: [{ path: '', text: 'what a flow keeps of this request has more than 65536 characters' }],
    })
    expect(gateway.calls).toEqual([])
  })
})
