import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planCluster } from '../../../src/inbox/simulation/plan-cluster.ts'

const times = {
  receiveWorker: 5,
  deliverWorker: 3,
  receiveDatabase: 2,
  deliverDatabase: 2,
  commit: 2,
  receiveStatements: 7,
  deliverStatements: 7,
}

describe('the plan of a cluster', () => {
  it('keeps everything below six tenths, whatever comes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 50_000 }), (rate) => {
        const { databases, coresEach, workers } = planCluster(rate, times, 0.5)
        expect((rate * 4) / 1_000 / (databases * coresEach)).toBeLessThanOrEqual(0.6)
        expect((rate * 8) / 1_000 / workers).toBeLessThanOrEqual(0.6)
        expect(coresEach).toBeLessThanOrEqual(16)
        expect(workers % databases).toBe(0)
      }),
    )
  })

  it('never has fewer than two processes: one may die', () => {
    expect(planCluster(1, times, 0.5)).toMatchObject({ workers: 2, databases: 1, coresEach: 2 })
  })
})
