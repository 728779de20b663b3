import { expect, it } from 'vitest'
import type { JobParts } from '../../src/delivery/handle-job.ts'
import { InboxError } from '../../src/errors/inbox-error.ts'
import { busyFlow } from '../../src/flows/flow-refusals.ts'
import { describeOnDatabases } from '../databases.ts'
import { deliveryRig, eventOf } from './delivery-rig.ts'

describeOnDatabases('handleJob', (fresh) => {
  const rig = (overrides: Partial<JobParts> = {}) => deliveryRig(fresh().database, overrides)

  it('delivers an event once, and finds nothing to do when its job comes again', async () => {
    const { store, waiting, take, states, effects, outcomes } = await rig()
    await store(eventOf('one', 1))
    const [job] = await waiting()
    if (job === undefined) throw new Error('no job')
    expect(await take(job)).toEqual({ status: 'done' })
    expect(await take(job)).toEqual({ status: 'done' })
    expect(await effects()).toEqual([1])
    expect(await states()).toMatchObject([{ state: 'done', attempts: 1, why: null }])
    expect(outcomes).toEqual(['delivered'])
  })

  it('tells the application the attempt, the receiver, the number and the transaction', async () => {
    const contexts: unknown[] = []
    const { store, takeFirst } = await rig({
      onEvent: (event, { sql: _sql, signal, ...rest }) =>
        void contexts.push({ ...rest, aborted: signal.aborted, event }),
    })
    const event = eventOf('one', 1, { data: { n: 1, text: 'nul \0, half \ud800' } })
    await store(event)
    await takeFirst()
    expect(contexts).toEqual([
      { attempt: 1, receiver: 'acme', eventId: expect.stringMatching(/^\d+$/), aborted: false, event },
    ])
  })

  it('undoes what a failing application wrote, and tries again with the count raised', async () => {
    let fails = true
    const { store, takeFirst, states, effects, errors } = await rig({
      onEvent: async ({ data }, { sql, attempt }) => {
        await sql.query('insert into effects (n) values ($1)', [Number(data['n']) * 100 + attempt])
        if (fails) throw new TypeError('card 4111111111111111 is no good')
      },
    })
    await store(eventOf('one', 1))
    expect(await takeFirst()).toEqual({ status: 'again', why: 'TypeError: see the log of the application' })
    expect(await effects()).toEqual([])
    expect(await states()).toMatchObject([
      { state: 'queued', attempts: 1, why: 'TypeError: see the log of the application' },
    ])
    expect(errors).toEqual([new TypeError('card 4111111111111111 is no good')])
    fails = false
    expect(await takeFirst()).toEqual({ status: 'done' })
    expect(await effects()).toEqual([102])
    expect(await states()).toMatchObject([{ state: 'done', attempts: 2, why: null }])
  })

  it('sets an event aside after its last attempt', async () => {
    const { store, takeFirst, states, outcomes, waiting } = await rig({
      onEvent: () => {
        throw new Error('never')
      },
    })
    await store(eventOf('one', 1))
    expect((await takeFirst())?.status).toBe('again')
    expect((await takeFirst())?.status).toBe('again')
    expect((await takeFirst())?.status).toBe('done')
    expect(await states()).toMatchObject([{ state: 'set-aside', attempts: 3 }])
    expect(outcomes).toEqual(['failed', 'failed', 'failed', 'set-aside'])
    expect(await waiting()).toEqual([])
  })

  it('holds a later event while an earlier one of its flow is on its way, and lets it follow', async () => {
    const { store, waiting, take, takeFirst, states, effects } = await rig()
    for (const n of [1, 2, 3]) await store(eventOf('one', n))
    const [first, second, third] = await waiting()
    if (first === undefined || second === undefined || third === undefined) throw new Error('no jobs')
    await take(third)
    await take(second)
    expect((await states()).map(({ state }) => state)).toEqual(['queued', 'held', 'held'])
    expect(await effects()).toEqual([])
    await take(first)
    while ((await takeFirst()) !== undefined);
    expect(await effects()).toEqual([1, 2, 3])
    expect(await waiting()).toEqual([])
  })

  it('lets other flows pass', async () => {
    const { store, waiting, take, effects } = await rig({
      onEvent: async ({ id, data }, { sql }) => {
        if (id === 'acme:slow') throw new Error('not yet')
        await sql.query('insert into effects (n) values ($1)', [data['n']])
      },
    })
    await store(eventOf('slow', 1))
    await store(eventOf('slow', 2))
    await store(eventOf('quick', 3))
    for (const job of await waiting()) await take(job)
    expect(await effects()).toEqual([3])
  })

  it('uses up no attempt where somebody else is at it or the database is not well', async () => {
    const away = new InboxError({ code: 'database-unavailable', message: 'away', remedy: 'Wait.', retryable: true })
    let fails = true
    const attempts: number[] = []
    const { store, takeFirst, waiting, states, now, outcomes } = await rig({
      onEvent: (_event, { attempt }) => {
        attempts.push(attempt)
        if (fails) throw away
      },
    })
    await store(eventOf('one', 1))
    const pauses: number[] = []
    for (let round = 0; round < 7; round += 1) {
      expect(await takeFirst()).toEqual({ status: 'done' })
      pauses.push(((await waiting())[0]?.startAfter?.getTime() ?? 0) - now())
    }
    expect(attempts).toEqual([1, 1, 1, 1, 1, 1, 1])
    expect(await states()).toMatchObject([{ state: 'queued', attempts: 0 }])
    expect(pauses).toEqual([1_000, 2_000, 4_000, 8_000, 16_000, 30_000, 30_000])
    fails = false
    await takeFirst()
    expect(await states()).toMatchObject([{ state: 'done', attempts: 1 }])
    expect(outcomes).toEqual(['delivered'])
  })

  it('tells nobody of a flow that another process moves just now: the event waits for it', async () => {
    const { store, takeFirst, waiting, states, errors, now } = await rig({
      beforeDelivery: async () => {
        throw busyFlow()
      },
    })
    await store(eventOf('one', 1))
    expect(await takeFirst()).toEqual({ status: 'done' })
    expect(errors).toEqual([])
    expect(await states()).toMatchObject([{ state: 'queued', attempts: 0 }])
    expect((await waiting())[0]?.startAfter).toEqual(new Date(now() + 1_000))
  })

  it('counts a commit whose answer was lost as an attempt, and does nothing twice where it was stored', async () => {
    const { parts, store, takeFirst, states, effects } = await rig()
    const { database } = parts
    let lost = true
    const unsure = await rig({
      database: {
        ...database,
        transaction: async (work) => {
          const result = await database.transaction(work)
          if (!lost) return result
          lost = false
          throw new InboxError({ code: 'commit-unknown', message: 'lost', remedy: 'Read back.' })
        },
      },
    })
    await store(eventOf('one', 1))
    expect((await unsure.takeFirst())?.status).toBe('again')
    expect(await takeFirst()).toEqual({ status: 'done' })
    expect(await effects()).toEqual([1])
    expect(await states()).toMatchObject([{ state: 'done' }])
  })

  it('rolls back when time is up, even if the application does not listen', async () => {
    const { store, takeFirst, states, effects } = await rig({
      handleWithinMs: 30,
      onEvent: async (_event, { sql }) => {
        await sql.query('insert into effects (n) values (1)')
        await new Promise(() => {})
      },
    })
    await store(eventOf('one', 1))
    expect(await takeFirst()).toEqual({
      status: 'again',
      why: 'the application has not ended within 30 milliseconds',
    })
    expect(await effects()).toEqual([])
    expect(await states()).toMatchObject([{ state: 'queued', attempts: 1 }])
  })

  it('lets go when the worker has to, and tells the application', async () => {
    const ended = new AbortController()
    let heard: unknown
    const { store, waiting, take, effects } = await rig({
      onEvent: async (_event, { sql, signal }) => {
        await sql.query('insert into effects (n) values (1)')
        signal.addEventListener('abort', () => {
          heard = signal.reason
        })
        ended.abort(new Error('shutting down'))
        await new Promise(() => {})
      },
    })
    await store(eventOf('one', 1))
    const [job] = await waiting()
    if (job === undefined) throw new Error('no job')
    expect((await take(job, ended.signal)).status).toBe('again')
    expect(heard).toEqual(new Error('shutting down'))
    expect(await effects()).toEqual([])
  })

  it('prepares a delivery outside its transaction, and only where it is the turn of the event', async () => {
    const prepared: unknown[] = []
    const { store, waiting, take } = await rig({
      beforeDelivery: async ({ event }) => void prepared.push(event.data['n']),
    })
    await store(eventOf('one', 1))
    await store(eventOf('one', 2))
    const [first, second] = await waiting()
    if (first === undefined || second === undefined) throw new Error('no jobs')
    await take(second)
    expect(prepared).toEqual([])
    await take(first)
    expect(prepared).toEqual([1])
  })

  it('does not reject where it cannot even read the event', async () => {
    const { parts, errors } = await rig({
      database: {
        ...fresh().database,
        query: async () => {
          throw new InboxError({ code: 'database-unavailable', message: 'away', remedy: 'Wait.', retryable: true })
        },
      },
    })
    const { handleJob } = await import('../../src/delivery/handle-job.ts')
    const job = {
      id: 'x',
      data: { eventId: '1', attemptsBefore: 0 },
      retryCount: 0,
      signal: new AbortController().signal,
    }
    expect(await handleJob(parts, job)).toEqual({ status: 'again', why: 'database-unavailable: away. Wait.' })
    expect(errors).toHaveLength(1)
  })
})
