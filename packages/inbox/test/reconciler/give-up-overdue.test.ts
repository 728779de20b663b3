import { beforeEach, expect, it } from 'vitest'
import { askAgain } from '../../src/flows/ask-again.ts'
import { describeOnDatabases } from '../databases.ts'
import { emptyTables } from '../empty-tables.ts'
import { openShop, type Shop } from '../flows/machines.ts'
import { challenge, failure } from '../flows/paper-flow.ts'

const hour = 3_600_000

describeOnDatabases('the end of patience with a flow', (fresh) => {
  let shop: Shop
  beforeEach(async () => {
    await emptyTables(fresh().database)
    shop = openShop(fresh().database)
  })
  const start = async (order = '1') => {
    await shop.machine().flows.start('paper', { order })
    shop.gateway.calls.length = 0
  }

  it('tells the application when patience is over, asks no more, and still lets a late report end it', async () => {
    await start()
    shop.gateway.will.read = () => ({ step: challenge })
    shop.clock.advance(24 * hour)
    const machine = shop.machine()
    await machine.reconciler.runDue()
    expect(await shop.ends()).toEqual(['timed-out paper:1'])
    const record = await machine.flows.load('paper:1')
    expect(record).toMatchObject({ status: 'timed-out' })
    expect(record).not.toHaveProperty('dueAt')
    shop.clock.advance(24 * hour)
    expect(await machine.reconciler.runDue()).toBe(0)

    await machine.flows.resume('paper:1', { type: 'script', script: 'paper', payload: {} })
    expect(await shop.ends()).toEqual(['timed-out paper:1', 'done paper:1'])
    expect(await machine.flows.load('paper:1')).toMatchObject({ status: 'done' })
  })

  it('tells once that patience is over, though a person had the flow asked about again', async () => {
    await start()
    shop.gateway.will.read = () => ({ step: challenge })
    shop.clock.advance(24 * hour)
    const machine = shop.machine()
    await machine.reconciler.runDue()
    expect(await askAgain(fresh().database, 'paper:1', shop.clock.now())).toBe(true)
    shop.clock.advance(2 * hour)
    await machine.reconciler.runDue()
    expect(await machine.flows.load('paper:1')).toMatchObject({ status: 'timed-out' })
    expect(machine.asked).toEqual(['timed-out', 'timed-out'])
    expect(await shop.ends()).toEqual(['timed-out paper:1'])
    await machine.flows.resume('paper:1', { type: 'script', script: 'paper', payload: {} })
    expect(await shop.ends()).toEqual(['timed-out paper:1', 'done paper:1'])
  })

  it('tells the end of patience too where the provider cannot be asked', async () => {
    await start()
    shop.gateway.will.read = () => {
      throw failure('not-sent', 'unauthorized')
    }
    shop.clock.advance(24 * hour)
    await shop.machine().reconciler.runDue()
    expect(await shop.ends()).toEqual(['timed-out paper:1'])
  })

  it('tells the end of patience too where a spent budget has left no last question for an hour', async () => {
    const budget = { name: 'paper:none', burst: 1, perMinute: 0.001 }
    shop = openShop(fresh().database, { read: { budget, calls: 1 }, find: { budget, calls: 1 } })
    for (const order of ['1', '2']) await start(order)
    shop.gateway.will.read = () => ({ step: challenge })
    const machine = shop.machine()
    shop.clock.advance(24 * hour)
    await machine.reconciler.runDue()
    expect(await shop.ends()).toHaveLength(1)
    shop.clock.advance(hour - 1)
    await machine.reconciler.runDue()
    expect(await shop.ends()).toHaveLength(1)
    shop.clock.advance(1)
    await machine.reconciler.runDue()
    expect((await shop.ends()).toSorted()).toEqual(['timed-out paper:1', 'timed-out paper:2'])
    expect(shop.gateway.calls).toEqual(['read'])
  })
})
