import { getEventListeners } from 'node:events'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { systemClock } from '../../src/vocabulary/clock.ts'

const listeners = (signal: AbortSignal): number => getEventListeners(signal, 'abort').length

describe('systemClock', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('tells the time of the system', () => {
    vi.setSystemTime(1_700_000_000_123)
    expect(systemClock.now()).toBe(1_700_000_000_123)
  })

  it('sleeps as long as it is told, and not shorter', async () => {
    let awake = false
    const sleeping = systemClock.sleep(1_000).then(() => {
      awake = true
    })
    await vi.advanceTimersByTimeAsync(999)
    expect(awake).toBe(false)
    await vi.advanceTimersByTimeAsync(1)
    await sleeping
    expect(awake).toBe(true)
  })

  it('wakes up at once where its signal aborts, with the reason', async () => {
    const controller = new AbortController()
    const sleeping = systemClock.sleep(60_000, controller.signal)
    controller.abort('enough')
    await expect(sleeping).rejects.toBe('enough')
    expect(vi.getTimerCount()).toBe(0)
  })

  it('does not fall asleep where its signal has aborted before', async () => {
    const signal = AbortSignal.abort('before')
    await expect(systemClock.sleep(60_000, signal)).rejects.toBe('before')
    expect(vi.getTimerCount()).toBe(0)
    expect(listeners(signal)).toBe(0)
  })

  it('leaves no listener behind when it wakes up', async () => {
    const { signal } = new AbortController()
    const sleeping = systemClock.sleep(10, signal)
    expect(listeners(signal)).toBe(1)
    await vi.advanceTimersByTimeAsync(10)
    await sleeping
    expect(listeners(signal)).toBe(0)
  })

  it('leaves no listener behind when it is woken', async () => {
    const controller = new AbortController()
    const sleeping = systemClock.sleep(10, controller.signal)
    controller.abort()
    await expect(sleeping).rejects.toThrow('aborted')
    expect(listeners(controller.signal)).toBe(0)
  })

  it('is not disturbed by an abort that comes too late', async () => {
    const controller = new AbortController()
    const sleeping = systemClock.sleep(10, controller.signal)
    await vi.advanceTimersByTimeAsync(10)
    controller.abort()
    await expect(sleeping).resolves.toBeUndefined()
  })
})
