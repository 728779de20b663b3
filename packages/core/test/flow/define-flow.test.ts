import { describe, expect, it } from 'vitest'
import { done, failure, paperFlow } from './paper-gateway.ts'

describe('a flow', () => {
  it('names its provider, also one that takes another request', () => {
    const { flow } = paperFlow()
    expect(flow.provider).toBe('paper')
    expect(flow.mapRequest((order: string) => ({ order })).provider).toBe('paper')
  })

  it('can be mapped more than once, the outer request first', async () => {
    const { flow } = paperFlow()
    const mapped = flow.mapRequest((order: string) => ({ order })).mapRequest((number: number) => `o-${number}`)
    expect((await mapped.start(7)).state.id).toBe('paper:o-7')
  })

  it('hands the caller’s options on to the adapter', async () => {
    const { flow, gateway } = paperFlow()
    const seen: unknown[] = []
    gateway.will.start = (call) => {
      seen.push(call.options)
      return { step: done }
    }
    const options = { timeoutMs: 5_000 }
    await flow.start({ order: 'o-1' }, options)
    expect(seen).toEqual([options])
  })

  it('shares what is claimed among flows of one client, and keeps it from those of another', async () => {
    const client = {}
    const [one, other, foreign] = [paperFlow({}, client), paperFlow({}, client), paperFlow()]
    await one.flow.start({ order: 'o-1' })
    expect(await other.flow.start({ order: 'o-1' })).toMatchObject({ type: 'poll', reason: 'in-progress' })
    expect((await foreign.flow.start({ order: 'o-1' })).type).toBe('challenge')
  })

  it('throws what was no call of its adapter’s: an unknown outcome of a read is an error', async () => {
    const { flow, gateway } = paperFlow()
    const { state } = await flow.start({ order: 'o-1' })
    gateway.will.read = () => {
      throw failure({ outcome: 'unknown' })
    }
    await expect(flow.resume(state, { type: 'poll' })).rejects.toMatchObject({ code: 'network', outcome: 'unknown' })
  })
})
