import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { closeBudget, takeCalls } from '../../src/reconciler/budget.ts'
import type { PollBudget } from '../../src/reconciler/pace.ts'
import { describeOnDatabases } from '../databases.ts'
import { emptyTables } from '../empty-tables.ts'

const start = Date.UTC(2026, 0, 31, 9, 30)
const thirty: PollBudget = { name: 'lists', burst: 30, perMinute: 30 }

describeOnDatabases('a budget of calls', (fresh) => {
  let database: Database
  beforeEach(async () => {
    database = fresh().database
    await emptyTables(database)
  })

  const take = (calls: number, now: number, budget = thirty) => takeCalls(database, { budget, calls }, now)

  it('gives a burst at once, and then says when the next call is free', async () => {
    expect(await take(30, start)).toEqual({ granted: true })
    expect(await take(1, start)).toEqual({ granted: false, freeAt: start + 2_000 })
    expect(await take(1, start + 1_999)).toEqual({ granted: false, freeAt: start + 2_000 })
    expect(await take(1, start + 2_000)).toEqual({ granted: true })
  })

  it('takes nothing where it gives nothing', async () => {
    await take(30, start)
    await take(6, start)
    await take(6, start)
    expect(await take(6, start + 12_000)).toEqual({ granted: true })
  })

  it('never gives two machines the same room', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => take(1, start)))
    expect(answers.filter(({ granted }) => granted)).toHaveLength(30)
  })

  it('waits for the whole burst where a question costs more than that', async () => {
    const small: PollBudget = { name: 'small', burst: 2, perMinute: 60 }
    expect(await take(5, start, small)).toEqual({ granted: true })
    expect(await take(5, start, small)).toEqual({ granted: false, freeAt: start + 2_000 })
  })

  it('is closed for all until the provider wants calls again, and then gives one after the other', async () => {
    await closeBudget(database, thirty, start + 60_000)
    expect(await take(1, start)).toEqual({ granted: false, freeAt: start + 60_000 })
    expect(await take(1, start + 60_000)).toEqual({ granted: true })
    expect(await take(1, start + 60_000)).toEqual({ granted: false, freeAt: start + 62_000 })
  })

  it('stays closed where somebody closes it for less', async () => {
    await closeBudget(database, thirty, start + 60_000)
    await closeBudget(database, thirty, start + 10_000)
    expect(await take(1, start + 59_000)).toMatchObject({ granted: false, freeAt: start + 60_000 })
  })

  it('gives no more than its burst and its rate in any stretch of time, and is free when it says so', async () => {
    const budget: PollBudget = { name: 'any', burst: 6, perMinute: 60 }
    const questions = fc.array(
      fc.record({ pauseMs: fc.integer({ min: 0, max: 4_000 }), calls: fc.integer({ min: 1, max: 3 }) }),
      { maxLength: 20 },
    )
    await fc.assert(
      fc.asyncProperty(questions, async (asked) => {
        await emptyTables(database)
        const granted: { at: number; calls: number }[] = []
        let now = start
        for (const { pauseMs, calls } of asked) {
          now += pauseMs
          const answer = await take(calls, now, budget)
          if (!answer.granted) {
            now = answer.freeAt
            expect(await take(calls, now, budget)).toEqual({ granted: true })
          }
          granted.push({ at: now, calls })
        }
        for (const { at: from } of granted) {
          for (const { at: to } of granted.filter(({ at }) => at >= from)) {
            const sum = granted
              .filter(({ at }) => at >= from && at <= to)
              .reduce((total, { calls }) => total + calls, 0)
            expect(sum).toBeLessThanOrEqual(budget.burst + (to - from) / 1_000)
          }
        }
      }),
      { numRuns: 10 },
    )
  })
})
