import { describe, expect, it, vi } from 'vitest'
import type { Clock } from '../../src/vocabulary/clock.ts'
import { deferred, handClock, post, setUp } from './receiver-rig.ts'

describe('createReceiver: an answer in time', () => {
  it('is given where onEvent has not ended, and keeps the process for it', async () => {
    const { clock, ring } = handClock()
    const gate = deferred()
    const started = deferred()
    const onEvent = () => {
      started.resolve()
      return gate.promise
    }
    const { receive } = setUp({ clock, onEvent })
    const waitUntil = vi.fn()
    const answer = receive(post(), { waitUntil })
    await started.promise
    ring()
    expect((await answer).status).toBe(200)
    expect(waitUntil).toHaveBeenCalledOnce()
    gate.resolve()
    await expect(waitUntil.mock.calls[0]?.[0]).resolves.toBe(true)
  })

  it('answers in three seconds where nothing else is said', async () => {
    const slept: number[] = []
    const { clock } = handClock()
    const noting: Clock = {
      ...clock,
      sleep: (ms, signal) => {
        slept.push(ms)
        return clock.sleep(ms, signal)
      },
    }
    await setUp({ clock: noting }).receive(post())
    await setUp({ clock: noting, answerWithinMs: 250 }).receive(post())
    expect(slept).toEqual([3_000, 250])
  })

  it('asks for no more time where onEvent has ended', async () => {
    const waitUntil = vi.fn()
    await setUp().receive(post(), { waitUntil })
    expect(waitUntil).not.toHaveBeenCalled()
  })

  it.each([['no context'], ['a context that keeps nothing alive', {}]])(
    'answers in time under %s too',
    async (_what, context?: object) => {
      const { clock, ring } = handClock()
      const gate = deferred()
      const started = deferred()
      const onEvent = () => {
        started.resolve()
        return gate.promise
      }
      const answer = setUp({ clock, onEvent }).receive(post(), context)
      await started.promise
      ring()
      expect((await answer).status).toBe(200)
      gate.resolve()
    },
  )

  it('answers at once where its clock fails: nobody knows how long it would wait', async () => {
    const clock: Clock = { now: () => 0, sleep: () => Promise.reject(new Error('no timers here')) }
    const gate = deferred()
    const waitUntil = vi.fn()
    expect((await setUp({ clock, onEvent: () => gate.promise }).receive(post(), { waitUntil })).status).toBe(200)
    gate.resolve()
    await expect(waitUntil.mock.calls[0]?.[0]).resolves.toBe(true)
  })

  it('releases an event that fails after the answer, and tells onError', async () => {
    const { clock, ring } = handClock()
    const gate = deferred()
    const started = deferred()
    const onEvent = vi.fn().mockImplementationOnce(() => {
      started.resolve()
      return gate.promise
    })
    const { receive, errors } = setUp({ clock, onEvent })
    const background: Promise<unknown>[] = []
    const answer = receive(post(), { waitUntil: (work) => void background.push(work) })
    await started.promise
    ring()
    expect((await answer).status).toBe(200)
    expect(background).toHaveLength(1)
    gate.reject(new Error('late'))
    await expect(background[0]).resolves.toBe(false)
    expect(errors).toEqual([new Error('late')])
    await receive(post())
    expect(onEvent).toHaveBeenCalledTimes(2)
  })

  it('leaves no sleeper behind where onEvent ends in time', async () => {
    const signals: AbortSignal[] = []
    const clock: Clock = {
      now: () => 0,
      sleep: (_ms, signal) =>
        new Promise((_, reject) => {
          if (signal === undefined) return
          signals.push(signal)
          signal.addEventListener('abort', reject)
        }),
    }
    await setUp({ clock }).receive(post())
    expect(signals.map(({ aborted }) => aborted)).toEqual([true])
  })
})
