import { expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { handleDeadJob } from '../../src/delivery/handle-dead-job.ts'
import { type RequeueParts, requeueLost } from '../../src/delivery/requeue-lost.ts'
import { InboxError } from '../../src/errors/inbox-error.ts'
import { describeOnDatabases } from '../databases.ts'
import { deliveryRig, eventOf } from './delivery-rig.ts'

const minutes = 60_000

describeOnDatabases('jobs that are dead or lost', (fresh) => {
  it('sets an event aside whose workers died with it', async () => {
    const rig = await deliveryRig(fresh().database)
    await rig.store(eventOf('one', 1))
    const [job] = await rig.waiting()
    if (job === undefined) throw new Error('no job')
    const dead = { id: job.id, data: job, retryCount: 0, signal: new AbortController().signal }
    expect(await handleDeadJob(rig.parts, dead)).toEqual({ status: 'done' })
    expect(await rig.states()).toMatchObject([
      { state: 'set-aside', attempts: 3, why: expect.stringContaining('died') },
    ])
    expect(rig.outcomes).toEqual(['set-aside'])
  })

  it('keeps why an earlier attempt failed, which tells more than that a process died', async () => {
    const rig = await deliveryRig(fresh().database, {
      onEvent: () => {
        throw new RangeError('of the application')
      },
    })
    await rig.store(eventOf('one', 1))
    await rig.takeFirst()
    const [job] = await rig.waiting()
    if (job === undefined) throw new Error('no job')
    await handleDeadJob(rig.parts, { id: job.id, data: job, retryCount: 0, signal: new AbortController().signal })
    const why = expect.stringMatching(/^RangeError: see the log of the application; then the process .* died/)
    expect(await rig.states()).toMatchObject([{ state: 'set-aside', attempts: 3, why }])
  })

  it('leaves an event alone that has come to its end all the same', async () => {
    const rig = await deliveryRig(fresh().database)
    await rig.store(eventOf('one', 1))
    const [job] = await rig.waiting()
    if (job === undefined) throw new Error('no job')
    await rig.take(job)
    await handleDeadJob(rig.parts, { id: job.id, data: job, retryCount: 0, signal: new AbortController().signal })
    expect(await rig.states()).toMatchObject([{ state: 'done' }])
  })

  it('gives an event a new job whose own was removed, once it is certain', async () => {
    const { database } = fresh()
    const rig = await deliveryRig(database)
    await rig.store(eventOf('one', 1))
    await rig.store(eventOf('two', 2))
    await database.query('delete from fake_jobs where event_id = (select min(event_id) from fake_jobs)')
    const parts = (later: number) => ({ ...rig.parts, engine: rig.engine, now: () => rig.now() + later })
    expect(await requeueLost(parts(9 * minutes))).toBe(0)
    expect(await requeueLost(parts(11 * minutes))).toBe(1)
    expect(await requeueLost(parts(11 * minutes))).toBe(0)
    while ((await rig.takeFirst()) !== undefined);
    expect(await rig.effects()).toEqual([2, 1])
  })

  /** Events without jobs, as after somebody has emptied the engine's tables. */
  const storeLost = (database: Database, count: number, receivedAt: number) =>
    database.query(
      `insert into three_ds_inbox.events (receiver, claim_key, flow_id, event, state, received_at)
      select 'acme', 'lost ' || n, 'acme:lost ' || n, '{}', 'queued', $2 from generate_series(1, $1::integer) as n`,
      [count, new Date(receivedAt)],
    )

  it('finds those that have lost their jobs behind any number that have not', async () => {
    const { database } = fresh()
    const rig = await deliveryRig(database)
    await storeLost(database, 600, rig.now())
    await database.query(
      `insert into fake_jobs (id, queue, event_id, attempts_before) select job_id, 'events', id, 0 from three_ds_inbox.events`,
    )
    await storeLost(database, 2, rig.now())
    const parts = { ...rig.parts, engine: rig.engine, now: () => rig.now() + 11 * minutes }
    expect(await requeueLost(parts)).toBe(2)
    expect(await rig.waiting()).toHaveLength(602)
  })

  it('finds all that are lost at once, however many, and queues the rest where one cannot be', async () => {
    const { database } = fresh()
    const rig = await deliveryRig(database)
    await storeLost(database, 120, rig.now())
    const [{ id: bad } = { id: '' }] = await database.query<{ id: string }>(
      'select min(id) as id from three_ds_inbox.events',
    )
    const refusal = new TypeError('not this one')
    const engine: RequeueParts['engine'] = {
      ...rig.engine,
      send: async (sql, queue, job) => {
        if (job.data.eventId === bad) throw refusal
        await rig.engine.send(sql, queue, job)
      },
    }
    const later = { ...rig.parts, engine, now: () => rig.now() + 11 * minutes }
    expect(await requeueLost(later)).toBe(119)
    expect(rig.errors).toEqual([refusal])
    expect(await requeueLost({ ...later, engine: rig.engine })).toBe(1)
  })

  it('stops at a database that is away', async () => {
    const { database } = fresh()
    const rig = await deliveryRig(database)
    await storeLost(database, 2, rig.now())
    const away = new InboxError({ code: 'database-unavailable', message: 'away', remedy: 'Wait.', retryable: true })
    const engine: RequeueParts['engine'] = { ...rig.engine, send: async () => Promise.reject(away) }
    const later = { ...rig.parts, engine, now: () => rig.now() + 11 * minutes }
    await expect(requeueLost(later)).rejects.toBe(away)
    expect(rig.errors).toEqual([])
  })
})
