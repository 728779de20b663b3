import { ThreeDSError } from '@three-ds/core'
import { beforeEach, expect, it } from 'vitest'
import { modestPace } from '../../src/reconciler/flow-paces.ts'
import { describeOnDatabases } from '../databases.ts'
import { emptyTables } from '../empty-tables.ts'
import { openShop, type Shop } from '../flows/machines.ts'
import { challenge, done, failure, processing } from '../flows/paper-flow.ts'

const hour = 3_600_000

describeOnDatabases('asking about flows that nobody reports of', (fresh) => {
  let shop: Shop
  beforeEach(async () => {
    await emptyTables(fresh().database)
    shop = openShop(fresh().database)
  })
  const start = async (order = '1') => {
    await shop.machine().flows.start('paper', { order })
    shop.gateway.calls.length = 0
  }

  it('asks about nothing before it is due', async () => {
    await start()
    shop.clock.advance(14_999)
    expect(await shop.machine().reconciler.runDue()).toBe(0)
    shop.clock.advance(1)
    expect(await shop.machine().reconciler.runDue()).toBe(1)
    expect(shop.gateway.calls).toEqual(['read'])
  })

  it('ends a flow whose page was closed, and tells the application', async () => {
    await start()
    shop.clock.advance(15_000)
    await shop.machine().reconciler.runDue()
    expect(await shop.ends()).toEqual(['done paper:1'])
  })

  it('asks once, whichever of several machines is first', async () => {
    for (const order of ['1', '2', '3', '4', '5']) await start(order)
    shop.clock.advance(15_000)
    const taken = await Promise.all([shop.machine(), shop.machine()].map(({ reconciler }) => reconciler.runDue()))
    expect(taken.reduce((total, one) => total + one, 0)).toBe(5)
    expect(shop.gateway.calls).toEqual(Array.from({ length: 5 }, () => 'read'))
  })

  it('asks less often while nothing changes', async () => {
    shop.gateway.will.start = () => ({ step: processing })
    shop.gateway.will.read = () => ({ step: { ...processing, afterMs: 0 } })
    await start()
    const pauses: number[] = []
    for (let round = 0; round < 4; round += 1) {
      const due = (await shop.machine().flows.load('paper:1'))?.dueAt ?? ''
      pauses.push(Date.parse(due) - shop.clock.now())
      shop.clock.advance(Date.parse(due) - shop.clock.now())
      await shop.machine().reconciler.runDue()
    }
    expect(pauses).toEqual([2_000, 1_500, 2_250, 3_375])
  })

  it('takes a flow up again whose machine died while it asked', async () => {
    await start()
    shop.gateway.will.read = () => new Promise(() => {})
    shop.clock.advance(15_000)
    void shop.machine().reconciler.runDue()
    await expect.poll(() => shop.gateway.calls).toEqual(['read'])
    shop.gateway.will.read = () => ({ step: done })
    expect(await shop.machine().reconciler.runDue()).toBe(0)
    shop.clock.advance(120_000)
    await shop.machine().reconciler.runDue()
    expect(await shop.ends()).toEqual(['done paper:1'])
  })

  it('writes beside the flow why a question failed, asks again, and forgets it once it succeeds', async () => {
    await start()
    shop.gateway.will.read = () => {
      throw failure('not-sent')
    }
    shop.clock.advance(15_000)
    const machine = shop.machine()
    await machine.reconciler.runDue()
    expect(machine.errors).toHaveLength(1)
    const record = await machine.flows.load('paper:1')
    expect(record).toMatchObject({ polls: 1, problem: { code: 'network', text: 'planned', remedy: 'none' } })
    shop.gateway.will.read = () => ({ step: processing })
    shop.clock.advance(hour)
    await machine.reconciler.runDue()
    expect(await machine.flows.load('paper:1')).not.toHaveProperty('problem')
  })

  it('keeps no word of an error that is not the family’s own', async () => {
    await start()
    shop.gateway.will.read = () => {
      throw new TypeError('4111111111111111')
    }
    shop.clock.advance(15_000)
    const machine = shop.machine()
    await machine.reconciler.runDue()
    expect(JSON.stringify(await machine.flows.load('paper:1'))).not.toContain('4111')
    expect((await machine.flows.load('paper:1'))?.problem?.code).toBe('bug')
  })

  it('asks nobody about any flow of a budget while the provider wants fewer questions', async () => {
    for (const order of ['1', '2']) await start(order)
    shop.gateway.will.start = () => ({ step: challenge })
    shop.gateway.will.read = () => {
      throw failure('rejected', 'rate-limited')
    }
    const one = openShop(fresh().database).machine()
    expect(one.asked).toEqual([])
    shop.clock.advance(15_000)
    const machine = shop.machine()
    await machine.reconciler.runDue()
    const soFar = shop.gateway.calls.length
    shop.clock.advance(29_000)
    await machine.reconciler.runDue()
    expect(shop.gateway.calls).toHaveLength(soFar)
  })

  it('spreads a backlog over the budget, the oldest first', async () => {
    const budget = { name: 'paper:few', burst: 2, perMinute: 60 }
    const cost = { budget, calls: 1 }
    shop = openShop(fresh().database, { ...modestPace('paper'), read: cost, find: cost })
    for (const order of ['1', '2', '3', '4', '5']) {
      await start(order)
      shop.clock.advance(1)
    }
    shop.clock.advance(15_000)
    const machine = shop.machine()
    await machine.reconciler.runDue()
    expect(shop.gateway.calls).toHaveLength(2)
    expect(machine.asked).toContain('spent')
    expect(await shop.ends()).toEqual(expect.arrayContaining(['done paper:1', 'done paper:2']))
    for (const _second of [1, 2, 3]) {
      shop.clock.advance(1_000)
      await machine.reconciler.runDue()
    }
    expect(await shop.ends()).toHaveLength(5)
  })

  it('closes a budget for a quarter of an hour at most, whatever pause the provider names', async () => {
    for (const order of ['1', '2']) await start(order)
    shop.gateway.will.read = () => {
      throw new ThreeDSError({
        code: 'rate-limited',
        message: 'planned',
        outcome: 'rejected',
        remedy: 'none',
        retryAfterMs: 24 * hour,
      })
    }
    shop.clock.advance(15_000)
    const machine = shop.machine()
    await machine.reconciler.runDue()
    shop.gateway.calls.length = 0
    shop.clock.advance(hour / 4 - 1)
    await machine.reconciler.runDue()
    expect(shop.gateway.calls).toEqual([])
    shop.clock.advance(1)
    await machine.reconciler.runDue()
    expect(shop.gateway.calls).toEqual(['read'])
  })

  it('asks one last time before it says that time is over', async () => {
    await start()
    shop.clock.advance(24 * hour)
    await shop.machine().reconciler.runDue()
    expect(shop.gateway.calls).toEqual(['read'])
    expect(await shop.ends()).toEqual(['done paper:1'])
  })

  it('leaves a state that another version wrote to machines that can read it', async () => {
    await start()
    await fresh().database.query(`update three_ds_inbox.flows set state = replace(state, '"version":1', '"version":9')`)
    shop.clock.advance(15_000)
    const machine = shop.machine()
    await machine.reconciler.runDue()
    expect(machine.errors).toEqual([expect.objectContaining({ code: 'state-refused' })])
    expect(shop.gateway.calls).toEqual([])
    await fresh().database.query(`update three_ds_inbox.flows set state = replace(state, '"version":9', '"version":1')`)
    shop.clock.advance(120_000)
    await machine.reconciler.runDue()
    expect(await shop.ends()).toEqual(['done paper:1'])
  })

  it('runs until it is stopped, and stops what is under way', async () => {
    await start()
    shop.clock.advance(15_000)
    const { reconciler } = shop.machine()
    reconciler.start()
    reconciler.start()
    await expect.poll(() => shop.ends(), { timeout: 20_000 }).toEqual(['done paper:1'])
    await reconciler.stop()
    await reconciler.stop()
  })
})
