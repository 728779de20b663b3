import { describe, expect, it } from 'vitest'
import { paperClock, paperFlow } from './paper-gateway.ts'

describe('opening a flow', () => {
  it('gives the state that a second start would give, and sends nothing', async () => {
    const clock = paperClock()
    const { flow, gateway } = paperFlow({ clock })
    const opened = flow.open({ order: 'o-1' })
    expect(gateway.calls).toEqual([])
    await flow.start({ order: 'o-1' })
    const second = await flow.start({ order: 'o-1' })
    expect(opened).toEqual(second.state)
    expect(opened).toMatchObject({ id: 'paper:o-1', revision: 0, step: { type: 'poll', reason: 'in-progress' } })
  })

  it('claims nothing: the start that follows is the first one', async () => {
    const { flow, gateway } = paperFlow()
    flow.open({ order: 'o-1' })
    expect((await flow.start({ order: 'o-1' })).type).toBe('challenge')
    expect(gateway.calls).toEqual(['start'])
  })

  it('leaves a state that finds out what a process sent that died in the middle', async () => {
    const { flow, gateway } = paperFlow()
    const opened = flow.open({ order: 'o-1' })
    await flow.start({ order: 'o-1' })
    expect((await flow.resume(opened, { type: 'poll' })).type).toBe('challenge')
    expect(gateway.calls).toEqual(['start', 'find'])
  })

  it('opens the caller’s own order', () => {
    const { flow } = paperFlow()
    expect(flow.mapRequest((own: { id: number }) => ({ order: String(own.id) })).open({ id: 7 }).id).toBe('paper:7')
  })

  it('refuses what is too long to keep, without the value', () => {
    const { flow } = paperFlow()
    const open = () => flow.open({ order: 'x'.repeat(70_000) })
    expect(open).toThrow(expect.objectContaining({ code: 'invalid-input', outcome: 'not-sent', operation: 'start' }))
    expect(open).not.toThrow('xxx')
  })
})
