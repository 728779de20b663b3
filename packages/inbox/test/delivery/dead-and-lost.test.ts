import { expect, it } from 'vitest'
import { handleDeadJob } from '../../src/delivery/handle-dead-job.ts'
import { requeueLost } from '../../src/delivery/requeue-lost.ts'
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
    const parts = (later: number) => ({ database, engine: rig.engine, now: () => rig.now() + later })
    expect(await requeueLost(parts(9 * minutes))).toBe(0)
    expect(await requeueLost(parts(11 * minutes))).toBe(1)
    expect(await requeueLost(parts(11 * minutes))).toBe(0)
    while ((await rig.takeFirst()) !== undefined);
    expect(await rig.effects()).toEqual([2, 1])
  })
})
