import { beforeEach, describe, expect, it } from 'vitest'
import type { InboxMetrics } from '../../src/metrics/inbox-metrics.ts'
import { readFigures } from '../../src/metrics/read-figures.ts'
import { toOpenMetrics } from '../../src/metrics/to-open-metrics.ts'
import { createCounterBoard } from '../../src/operations/counters.ts'
import { describeOnDatabases } from '../databases.ts'
import { emptyTables } from '../empty-tables.ts'
import { openShop, type Shop } from '../flows/machines.ts'

describeOnDatabases('the figures of an inbox', (fresh) => {
  let shop: Shop
  beforeEach(async () => {
    await emptyTables(fresh().database)
    shop = openShop(fresh().database)
  })
  const read = () => readFigures(fresh().database, shop.clock.now())

  it('are zeros where nothing is kept', async () => {
    expect(await read()).toEqual({
      eventsWaiting: 0,
      oldestEventSeconds: 0,
      eventsSetAside: 0,
      callbacksRefused: 0,
      flows: [],
      oldestFlowSeconds: 0,
      overdueSeconds: 0,
      timeToEnd: { count: 0, sum: 0, p50: 0, p95: 0, p99: 0 },
    })
  })

  it('tell what is pending, what waits, and how long it took to the end', async () => {
    const { flows } = shop.machine()
    for (const order of ['1', '2', '3']) await flows.start('paper', { order })
    shop.clock.advance(10_000)
    await flows.resume('paper:1', { type: 'poll' })
    shop.clock.advance(20_000)
    await flows.resume('paper:2', { type: 'poll' })
    shop.clock.advance(5_000)
    expect(await read()).toEqual({
      eventsWaiting: 2,
      oldestEventSeconds: 25,
      eventsSetAside: 0,
      callbacksRefused: 0,
      flows: [
        { name: 'paper', status: 'done', count: 2 },
        { name: 'paper', status: 'pending', count: 1 },
      ],
      oldestFlowSeconds: 35,
      overdueSeconds: 20,
      timeToEnd: { count: 2, sum: 40, p50: 20, p95: 29, p99: 29.8 },
    })
  })
})

describe('the metrics as text', () => {
  const metrics: InboxMetrics = {
    eventsWaiting: 2,
    oldestEventSeconds: 1.5,
    eventsSetAside: 0,
    callbacksRefused: 0,
    flows: [{ name: 'a "quoted"\\\nname', status: 'done', count: 3 }],
    oldestFlowSeconds: 0,
    overdueSeconds: 0,
    timeToEnd: { count: 2, sum: 3, p50: 1, p95: 2, p99: 2 },
    counters: { ...createCounterBoard().read(), duplicates: 7 },
  }
  const lines = toOpenMetrics(metrics).split('\n')

  it('end with the mark of the end, once', () => {
    expect(lines.slice(-2)).toEqual(['# EOF', ''])
    expect(lines.filter((line) => line === '# EOF')).toHaveLength(1)
  })

  it('declare the type of each metric before its samples', () => {
    const at = lines.indexOf('# TYPE three_ds_inbox_duplicates_dropped counter')
    expect(lines.slice(at, at + 3)).toEqual([
      '# TYPE three_ds_inbox_duplicates_dropped counter',
      '# HELP three_ds_inbox_duplicates_dropped Events that were stored before.',
      'three_ds_inbox_duplicates_dropped_total 7',
    ])
  })

  it('escape what stands in a label', () => {
    expect(lines).toContain('three_ds_inbox_flows{name="a \\"quoted\\"\\\\\\nname",status="done"} 3')
  })

  it('have quantiles, a count and a sum of the time to the end', () => {
    expect(lines.filter((line) => line.startsWith('three_ds_inbox_time_to_end_seconds'))).toEqual([
      'three_ds_inbox_time_to_end_seconds{quantile="0.5"} 1',
      'three_ds_inbox_time_to_end_seconds{quantile="0.95"} 2',
      'three_ds_inbox_time_to_end_seconds{quantile="0.99"} 2',
      'three_ds_inbox_time_to_end_seconds_count 2',
      'three_ds_inbox_time_to_end_seconds_sum 3',
    ])
  })

  it('name every line by the grammar', () => {
    for (const line of lines.filter((one) => one !== '' && !one.startsWith('#'))) {
      expect(line).toMatch(/^three_ds_inbox_[a-z_]+(\{[a-z]+="(?:[^"\\]|\\.)*"(,[a-z]+="(?:[^"\\]|\\.)*")*\})? [\d.]+$/)
    }
  })
})
