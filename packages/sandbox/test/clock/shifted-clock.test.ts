import { createManualClock } from '@three-ds/core/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createShiftedClock } from '../../src/clock/shifted-clock.ts'

describe('createShiftedClock', () => {
  it('tells the time of the other clock at first', () => {
    expect(createShiftedClock(createManualClock(1_000)).now()).toBe(1_000)
  })

  it('is ahead by all that it was advanced, whatever the other clock does meanwhile', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(), fc.nat())), (moves) => {
        const base = createManualClock(0)
        const clock = createShiftedClock(base)
        let passed = 0
        for (const [shift, tick] of moves) {
          clock.advance(shift)
          base.advance(tick)
          passed += shift + tick
        }
        expect(clock.now()).toBe(passed)
      }),
    )
  })

  it('sleeps as long as the other clock, and wakes where it aborts', async () => {
    const base = createManualClock(0)
    const clock = createShiftedClock(base)
    await clock.sleep(500)
    expect(base.now()).toBe(500)
    await expect(clock.sleep(500, AbortSignal.abort(new Error('enough')))).rejects.toThrow('enough')
  })
})
