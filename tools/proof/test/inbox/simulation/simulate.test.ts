import { describe, expect, it } from 'vitest'
import type { Layout } from '../../../src/inbox/simulation/layout.ts'
import { simulate } from '../../../src/inbox/simulation/simulate.ts'

/** A cluster in which only the database takes time: one line before so many servers, M/M/c, for which there is a formula. */
const onlyDatabase = {
  receiveWorker: 0,
  deliverWorker: 0,
  receiveDatabase: 10,
  deliverDatabase: 0,
  commit: 0,
  receiveStatements: 0,
  deliverStatements: 0,
}
const layout = (more: Partial<Layout>): Layout => ({
  eventsPerSecond: 75,
  databases: 1,
  coresEach: 1,
  workers: 100,
  concurrency: 100,
  roundTripMs: 0,
  ...more,
})
const run = { seconds: 400, seed: 11 }

describe('the simulation', () => {
  it('is the same for the same seed', () => {
    const short = { seconds: 20, seed: 3 }
    expect(simulate(layout({}), onlyDatabase, short)).toEqual(simulate(layout({}), onlyDatabase, short))
    expect(simulate(layout({}), onlyDatabase, short)).not.toEqual(
      simulate(layout({}), onlyDatabase, { ...short, seed: 4 }),
    )
  })

  it('keeps servers as busy as what comes to them', () => {
    expect(simulate(layout({}), onlyDatabase, run).databaseBusy).toBeCloseTo(0.75, 1)
    expect(simulate(layout({ coresEach: 3 }), onlyDatabase, run).databaseBusy).toBeCloseTo(0.25, 1)
  })

  it('agrees with the formula for one server: the time in the system is exponential, with mean 1 / (service rate - arrival rate)', () => {
    // 100 a second less 50 a second: 20 ms. Half of all take less than 20 ln 2, and 99 of 100 less than 20 ln 100.
    const { receive } = simulate(layout({ eventsPerSecond: 50 }), onlyDatabase, run)
    expect(Math.abs(receive.p50 - 20 * Math.log(2))).toBeLessThan(1)
    expect(Math.abs(receive.p99 - 20 * Math.log(100))).toBeLessThan(8)
  })

  it('shares flows among databases, each of which sees its part', () => {
    const many = layout({ eventsPerSecond: 300, databases: 4, workers: 400 })
    const end = simulate(many, onlyDatabase, { seconds: 100, seed: 11 })
    expect(end.databaseBusy).toBeCloseTo(0.75, 1)
    expect(Math.abs(end.receive.p50 - 40 * Math.log(2))).toBeLessThan(4)
  })

  it('adds the way to the database for each statement, and the disk once', () => {
    const times = { ...onlyDatabase, receiveDatabase: 0, commit: 5, receiveStatements: 7 }
    const { receive } = simulate(layout({ roundTripMs: 2 }), times, { seconds: 10, seed: 1 })
    expect(receive).toEqual({ p50: 19, p99: 19 })
  })

  it('delivers no more at the same time than the workers have slots', () => {
    const times = { ...onlyDatabase, receiveDatabase: 0, deliverStatements: 1 }
    const end = simulate(layout({ workers: 1, concurrency: 1, roundTripMs: 13, eventsPerSecond: 100 }), times, {
      seconds: 20,
      seed: 1,
    })
    // One after the other takes 13 ms: the line only grows.
    expect(end.delivered.p99).toBeGreaterThan(3_000)
  })
})
