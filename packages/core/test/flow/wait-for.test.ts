import { describe, expect, it } from 'vitest'
import { waitFor } from '../../src/flow/wait-for.ts'
import { challenge, done, failure, paperClock, paperFlow } from './paper-gateway.ts'

const polling = { step: { type: 'poll', reason: 'processing', afterMs: 2_000 } } as const

function waiting() {
  const clock = paperClock()
  const paper = paperFlow({ clock })
  paper.gateway.will.start = () => polling
  paper.gateway.will.read = () => polling
  return { clock, ...paper }
}

describe('waiting for a flow', () => {
  it('asks nobody where there is something to do', async () => {
    const { flow, gateway } = paperFlow()
    const step = await flow.start({ order: 'o-1' })
    expect(await waitFor(flow, step)).toBe(step)
    expect(gateway.calls).toEqual(['start'])
  })

  it('polls until the end, no sooner than the provider wants, with growing pauses', async () => {
    const { clock, flow, gateway } = waiting()
    let rounds = 0
    gateway.will.read = () => {
      rounds += 1
      return rounds === 6 ? { step: done } : polling
    }
    const step = await waitFor(flow, await flow.start({ order: 'o-1' }), { clock, random: () => 0 })
    expect(step.type).toBe('done')
    expect(clock.slept).toEqual([2_000, 2_000, 2_250, 3_375, 5_062.5, 7_593.75])
  })

  it('returns the step as it is when time is up: still going on', async () => {
    const { clock, flow } = waiting()
    const step = await waitFor(flow, await flow.start({ order: 'o-1' }), { clock, timeoutMs: 10_000, random: () => 0 })
    expect(step.type).toBe('poll')
    expect(clock.slept.reduce((sum, ms) => sum + ms, 0)).toBeLessThanOrEqual(10_000)
  })

  it('gives up after a minute where nothing else is said', async () => {
    const { clock, flow, gateway } = waiting()
    const at = (afterMs: number) => () => ({ step: { type: 'poll', reason: 'processing', afterMs } }) as const
    gateway.will.start = at(60_001)
    const late = await flow.start({ order: 'o-1' })
    expect(await waitFor(flow, late, { clock })).toBe(late)
    expect(clock.slept).toEqual([])
    gateway.will.start = at(60_000)
    gateway.will.read = () => ({ step: done })
    expect((await waitFor(flow, await flow.start({ order: 'o-2' }), { clock })).type).toBe('done')
    expect(clock.slept).toEqual([60_000])
  })

  it('begins with short pauses again where something has changed', async () => {
    const { clock, flow, gateway } = waiting()
    const soon = (reason: 'processing' | 'throttled') => ({ step: { type: 'poll', reason, afterMs: 0 } }) as const
    const answers = [soon('processing'), soon('processing'), soon('throttled'), soon('throttled'), { step: done }]
    gateway.will.start = () => soon('processing')
    gateway.will.read = () => answers.shift() ?? { step: done }
    await waitFor(flow, await flow.start({ order: 'o-1' }), { clock, random: () => 0 })
    expect(clock.slept).toEqual([1_000, 1_500, 2_250, 1_000, 1_500])
  })

  it('goes on through a challenge if it is told to', async () => {
    const { clock, flow, gateway } = waiting()
    gateway.will.start = () => ({ step: challenge })
    gateway.will.read = () => ({ step: done })
    const step = await flow.start({ order: 'o-1' })
    expect((await waitFor(flow, step, { clock, until: 'done' })).type).toBe('done')
  })

  it('tells of each answer, so that its state is stored', async () => {
    const { clock, flow, gateway } = waiting()
    const heard: string[] = []
    const step = await flow.start({ order: 'o-1' })
    gateway.will.read = () => ({ step: done })
    await waitFor(flow, step, { clock, onStep: async ({ type }) => void heard.push(type) })
    expect(heard).toEqual(['done'])
  })

  it('goes on after what may pass by itself', async () => {
    const { clock, flow, gateway } = waiting()
    let failures = 2
    gateway.will.read = () => {
      failures -= 1
      if (failures >= 0) throw failure({ retryable: true })
      return { step: done }
    }
    const heard: string[] = []
    const onStep = ({ type }: { readonly type: string }) => void heard.push(type)
    expect((await waitFor(flow, await flow.start({ order: 'o-1' }), { clock, onStep })).type).toBe('done')
    expect(heard).toEqual(['done'])
  })

  it('ends where a call was aborted, although it might be repeated', async () => {
    const { clock, flow, gateway } = waiting()
    gateway.will.read = () => {
      throw failure({ code: 'aborted', retryable: true })
    }
    await expect(waitFor(flow, await flow.start({ order: 'o-1' }), { clock })).rejects.toMatchObject({
      code: 'aborted',
    })
  })

  it('throws what will not', async () => {
    const { clock, flow, gateway } = waiting()
    gateway.will.read = () => {
      throw failure({ code: 'unauthorized', outcome: 'rejected' })
    }
    await expect(waitFor(flow, await flow.start({ order: 'o-1' }), { clock })).rejects.toMatchObject({
      code: 'unauthorized',
    })
  })

  it('ends with an error of ours when the signal aborts, and the flow stands', async () => {
    const { clock, flow, gateway } = waiting()
    const step = await flow.start({ order: 'o-1' })
    await expect(waitFor(flow, step, { clock, signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'aborted',
      outcome: 'not-sent',
    })
    expect(gateway.calls).toEqual(['start'])
  })

  it('takes up to a half off a pause at random, and none is longer than fifteen seconds', async () => {
    const { clock, flow, gateway } = waiting()
    const soon = { step: { type: 'poll', reason: 'processing', afterMs: 0 } } as const
    gateway.will.start = () => soon
    gateway.will.read = () => soon
    const step = await flow.start({ order: 'o-1' })
    await waitFor(flow, step, { clock, timeoutMs: 2_000, random: () => 1 })
    expect(clock.slept.slice(0, 3)).toEqual([500, 750])
    clock.slept.length = 0
    await waitFor(flow, step, { clock, timeoutMs: 120_000, random: () => 0 })
    expect(Math.max(...clock.slept)).toBe(15_000)
  })

  it('takes its own pause where a challenge names no time', async () => {
    const { clock, flow, gateway } = waiting()
    gateway.will.start = () => ({ step: challenge })
    gateway.will.read = () => ({ step: done })
    await waitFor(flow, await flow.start({ order: 'o-1' }), { clock, until: 'done', random: () => 0 })
    expect(clock.slept).toEqual([1_000])
  })

  it('hands its signal on to each call', async () => {
    const { clock, flow } = waiting()
    const { signal } = new AbortController()
    const signals: unknown[] = []
    const heard: Pick<typeof flow, 'resume'> = {
      resume: (state, event, options) => {
        signals.push(options?.signal)
        return flow.resume(state, event, options)
      },
    }
    await waitFor(heard, await flow.start({ order: 'o-1' }), { clock, signal, timeoutMs: 5_000 })
    expect(new Set(signals)).toEqual(new Set([signal]))
  })
})
