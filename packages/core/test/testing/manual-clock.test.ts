import { describe, expect, it } from 'vitest'
import { createManualClock } from '../../src/testing/manual-clock.ts'

describe('createManualClock', () => {
  it('stands still', () => {
    const clock = createManualClock()
    expect(clock.now()).toBe(clock.now())
    expect(new Date(clock.now()).toISOString()).toBe('2026-01-31T09:30:00.000Z')
  })

  it('moves when it is moved', () => {
    const clock = createManualClock(1_000)
    clock.advance(500)
    expect(clock.now()).toBe(1_500)
  })

  it('sleeps at once, and its hands move', async () => {
    const clock = createManualClock(0)
    await clock.sleep(90_000)
    expect(clock.now()).toBe(90_000)
  })

  it('does not sleep once the signal has aborted', async () => {
    const clock = createManualClock(0)
    await expect(clock.sleep(5, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
    expect(clock.now()).toBe(0)
  })
})
