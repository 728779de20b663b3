import { describe, expect, it } from 'vitest'
import { runStorm } from '../../src/storm/run-storm.ts'

const patienceMs = 60_000
const size = { orders: 6, deliveries: 160, processes: 2, seed: 20_261_122, failing: 0.2 }

describe('callbacks of every gateway, several times each, in any order, to two processes', () => {
  it(
    'are each handled once: none is lost, none doubled, none refused, whatever fails meanwhile',
    async () => {
      const { rows, posts, failed, refused } = await runStorm(size)
      expect(rows.map(({ gateway }) => gateway)).toEqual(['spreedly', 'processout', 'finaro', 'cardinal', 'shopify'])
      expect(rows.map(({ lost }) => lost)).toEqual([0, 0, 0, 0, 0])
      expect(rows.map(({ doubled }) => doubled)).toEqual([0, 0, 0, 0, 0])
      expect(refused).toBe(0)
      expect(posts - failed).toBeGreaterThanOrEqual(size.deliveries)
      expect(failed).toBeGreaterThan(0)
      // Only Spreedly tells of one object several times: what comes late is overtaken.
      for (const { gateway, events, handledOnce } of rows) if (gateway !== 'spreedly') expect(handledOnce).toBe(events)
    },
    patienceMs,
  )

  it(
    'are handled twice by processes that share no store: the storm sees it',
    async () => {
      const { rows } = await runStorm({ ...size, failing: 0, apart: true })
      for (const { doubled } of rows) expect(doubled).toBeGreaterThan(0)
    },
    patienceMs,
  )
})
