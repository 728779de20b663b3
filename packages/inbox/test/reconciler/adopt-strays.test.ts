import { beforeEach, expect, it } from 'vitest'
import type { FlowPace } from '../../src/reconciler/pace.ts'
import { describeOnDatabases } from '../databases.ts'
import { emptyTables } from '../empty-tables.ts'
import { openShop } from '../flows/machines.ts'

/** A budget of that name, for whatever is asked. */
const paying = (name: string): Partial<FlowPace> => {
  const cost = { budget: { name, burst: 10, perMinute: 60 }, calls: 1 }
  return { read: cost, find: cost }
}

describeOnDatabases('flows whose budget has another name since a release', (fresh) => {
  beforeEach(() => emptyTables(fresh().database))
  const startedBefore = async () => {
    await openShop(fresh().database, paying('paper:before')).machine().flows.start('paper', { order: '1' })
  }

  it('are asked about all the same', async () => {
    await startedBefore()
    const shop = openShop(fresh().database, paying('paper:after'))
    shop.clock.advance(15_000)
    expect(await shop.machine().reconciler.runDue()).toBe(1)
    expect(await shop.ends()).toEqual(['done paper:1'])
  })

  it('are asked about by a reconciler that runs', async () => {
    await startedBefore()
    const shop = openShop(fresh().database, paying('paper:after'))
    shop.clock.advance(15_000)
    const { reconciler } = shop.machine()
    reconciler.start()
    const lanes = () => fresh().database.query('select lane from three_ds_inbox.flows')
    await expect.poll(lanes, { timeout: 20_000 }).toEqual([{ lane: 'paper:after' }])
    await reconciler.stop()
  })

  it('are left alone by machines that do not know them', async () => {
    await startedBefore()
    const shop = openShop(fresh().database, paying('paper:after'))
    shop.clock.advance(15_000)
    expect(await shop.machine(['other']).reconciler.runDue()).toBe(0)
    expect(await fresh().database.query('select lane from three_ds_inbox.flows')).toEqual([{ lane: 'paper:before' }])
  })
})
