import { afterAll, beforeAll, expect, it } from 'vitest'
import type { EventJob, JobEngine, RunningJob } from '../../src/engine/job-engine.ts'
import { openEngine } from '../../src/engine/open-engine.ts'
import { deadEvents, events } from '../../src/engine/queues.ts'
import { describeOnDatabases } from '../databases.ts'

const jobId = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`
const work = { concurrency: 2, pollEveryMs: 500 }

/** Jobs that a queue handed out, and what they are answered. */
function desk(answer: (job: RunningJob) => 'done' | 'again') {
  const taken: string[] = []
  const waiting: { readonly count: number; readonly resolve: () => void }[] = []
  return {
    taken,
    handle: async (job: RunningJob) => {
      taken.push(`${job.data.eventId}#${job.retryCount}`)
      for (const { count, resolve } of waiting) if (taken.length >= count) resolve()
      return answer(job) === 'done' ? ({ status: 'done' } as const) : ({ status: 'again', why: 'not yet' } as const)
    },
    /** Until so many have been handed out. */
    until: (count: number) =>
      new Promise<void>((resolve) => {
        if (taken.length >= count) resolve()
        else waiting.push({ count, resolve })
      }),
  }
}

describeOnDatabases('the job engine', (fresh) => {
  let engine: JobEngine
  const errors: unknown[] = []
  const isAlive = async (n: number) => (await engine.alive(events.name, [jobId(n), jobId(99)])).has(jobId(n))
  const data = (eventId: string): EventJob => ({ eventId, attemptsBefore: 0 })
  const eventDesk = desk(({ data: { eventId }, retryCount }) =>
    eventId === 'never' || (eventId === 'twice' && retryCount === 0) ? 'again' : 'done',
  )
  const deadDesk = desk(() => 'done')

  beforeAll(async () => {
    engine = await openEngine(fresh().database, {
      maxAttempts: 2,
      firstPauseSeconds: 0,
      longestPauseSeconds: 1,
      expireInSeconds: 60,
      onError: (error) => errors.push(error),
    })
  })
  afterAll(() => engine.stop(1_000))

  it('knows no job of a transaction that was rolled back', async () => {
    const failing = fresh().database.transaction(async (sql) => {
      await engine.send(sql, events.name, { id: jobId(1), data: data('undone') })
      throw new Error('undone')
    })
    await expect(failing).rejects.toThrow('undone')
    expect(await isAlive(1)).toBe(false)
  })

  it('hands out what was committed, again what has to be done again, and what is dead to its own queue', async () => {
    const { database } = fresh()
    await database.transaction(async (sql) => {
      await engine.send(sql, events.name, { id: jobId(2), data: data('once') })
      await engine.send(sql, events.name, { id: jobId(3), data: data('twice') })
      await engine.send(sql, events.name, { id: jobId(4), data: data('never') })
      const later = new Date(Date.now() + 3_600_000)
      await engine.send(sql, events.name, { id: jobId(5), data: data('later'), startAfter: later })
    })
    expect(await isAlive(2)).toBe(true)
    await engine.work(events.name, work, eventDesk.handle)
    await engine.work(deadEvents.name, work, deadDesk.handle)
    await eventDesk.until(5)
    await deadDesk.until(1)
    expect([...eventDesk.taken].sort()).toEqual(['never#0', 'never#1', 'once#0', 'twice#0', 'twice#1'])
    expect(deadDesk.taken).toEqual(['never#0'])
    expect(await isAlive(5)).toBe(true)
    expect(await isAlive(4)).toBe(false)
    expect(errors).toEqual([])
  })

  it('opens again over its own tables, with other settings', async () => {
    const second = await openEngine(fresh().database, {
      maxAttempts: 5,
      firstPauseSeconds: 3,
      longestPauseSeconds: 60,
      expireInSeconds: 90,
      onError: (error) => errors.push(error),
    })
    await second.stop(1_000)
    expect(errors).toEqual([])
  })
})
