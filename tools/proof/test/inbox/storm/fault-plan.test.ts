import { seededRandom } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'
import { planFaults } from '../../../src/inbox/storm/fault-plan.ts'

describe('a plan of faults', () => {
  it('is the same for the same seed', () => {
    expect(planFaults(20, seededRandom(7))).toEqual(planFaults(20, seededRandom(7)))
    expect(planFaults(20, seededRandom(7))).not.toEqual(planFaults(20, seededRandom(8)))
  })

  it('strikes one after the other, and leaves the last tenth alone', () => {
    const times = planFaults(50, seededRandom(7)).map(({ at }) => at)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(Math.max(...times)).toBeLessThan(0.9)
  })

  it('has every kind among five', () => {
    const kinds = new Set(planFaults(5, seededRandom(7)).map(({ fault }) => fault))
    expect([...kinds].toSorted()).toEqual(['crash-database', 'cut-connections', 'kill-worker', 'stop-worker'])
  })
})
