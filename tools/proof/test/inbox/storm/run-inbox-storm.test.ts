import { describe, expect, it } from 'vitest'
import { isClean } from '../../../src/inbox/storm/judge.ts'
import { runInboxStorm } from '../../../src/inbox/storm/run-inbox-storm.ts'

const patienceMs = 240_000
const size = { orders: 4, long: 6, callbacks: 10, workers: 2, seed: 20_261_122, failing: 0.1 }

describe('callbacks of every gateway, repeated and shuffled, to processes that are killed and a database that is cut', () => {
  it(
    'are each applied once and in order: none is lost, none doubled',
    async () => {
      const end = await runInboxStorm({ ...size, faults: 4, kind: 'inside' })
      expect(end.rows.map(({ gateway }) => gateway)).toEqual([
        'cardinal',
        'finaro',
        'processout',
        'shopify',
        'spreedly',
      ])
      for (const { lost, twice, outOfOrder } of end.rows) {
        expect({ lost, twice, outOfOrder }).toEqual({ lost: 0, twice: 0, outOfOrder: 0 })
      }
      expect({ open: end.open, invented: end.invented }).toEqual({ open: 0, invented: 0 })
      expect(end.struck).toEqual({ 'kill-worker': 2, 'cut-connections': 1, 'crash-database': 1, 'stop-worker': 0 })
      expect(isClean(end)).toBe(true)
    },
    patienceMs,
  )

  it(
    'are applied twice by a shop that writes outside of the transaction: the judge sees it',
    async () => {
      const end = await runInboxStorm({ ...size, long: 2, failing: 0.3, faults: 0, kind: 'outside' })
      expect(end.rows.some(({ twice }) => twice > 0)).toBe(true)
      expect(isClean(end)).toBe(false)
    },
    patienceMs,
  )
})
