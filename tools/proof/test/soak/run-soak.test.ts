import { describe, expect, it } from 'vitest'
import { isFlat } from '../../src/soak/is-flat.ts'
import { runSoak } from '../../src/soak/run-soak.ts'

const patienceMs = 60_000
const budget = { minutes: 2, seed: 20_261_122, samples: 4 }

describe('two minutes of orders at all gateways', () => {
  it(
    'leave no listener on the signal that all calls share, and nothing open',
    async () => {
      const { samples, stopped } = await runSoak(budget)
      expect(samples.map(({ orders }) => orders)).toEqual([30, 60, 90, 120])
      expect(samples.map(({ listeners }) => listeners)).toEqual([0, 0, 0, 0])
      expect(samples.map(({ handles }) => handles)).toEqual([0, 0, 0, 0])
      // The weather stops some, and by far not all.
      expect(stopped).toBeGreaterThan(0)
      expect(stopped).toBeLessThan(60)
    },
    patienceMs,
  )

  it(
    'are not flat where something of each order is kept: memory, or a timer',
    async () => {
      const kept: unknown[] = []
      const hoarding = await runSoak({
        ...budget,
        onOrder: (number) => void kept.push(Array.from({ length: 20_000 }, (_, index) => number + index + 0.5)),
      })
      expect(kept).toHaveLength(120)
      expect(isFlat(hoarding.samples)).toBe(false)

      const timers: NodeJS.Timeout[] = []
      const forgetful = await runSoak({
        ...budget,
        minutes: 1,
        onOrder: () => void timers.push(setTimeout(() => {}, 600_000)),
      })
      for (const timer of timers) clearTimeout(timer)
      expect(forgetful.samples.at(-1)?.handles).toBeGreaterThan(0)
    },
    patienceMs,
  )
})
