import { isThreeDSError } from '@three-ds/core'
import { beforeEach, expect, it } from 'vitest'
import type { Database } from '../../src/database/database.ts'
import { InboxError } from '../../src/errors/inbox-error.ts'
import { describeOnDatabases } from '../databases.ts'
import { emptyTables } from '../empty-tables.ts'
import { openShop, type Shop } from './machines.ts'
import { challenge, done, failure } from './paper-flow.ts'

describeOnDatabases('starting a kept flow', (fresh) => {
  let shop: Shop
  beforeEach(async () => {
    await emptyTables(fresh().database)
    shop = openShop(fresh().database)
  })
  const start = (order = '1') => shop.machine().flows.start('paper', { order })

  it('keeps the step before anybody sees it', async () => {
    const step = await start()
    expect(step.type).toBe('challenge')
    const record = await shop.machine().flows.load('paper:1')
    expect(record).toMatchObject({ id: 'paper:1', name: 'paper', status: 'pending', polls: 0 })
    expect(record?.state).toEqual(step.state)
    expect(record).not.toHaveProperty('startingUntil')
  })

  it('sends once, however many machines start the same order at the same time', async () => {
    const steps = await Promise.all(Array.from({ length: 5 }, () => start()))
    expect(shop.gateway.calls).toEqual(['start'])
    expect(new Set(steps.map(({ state }) => state.id))).toEqual(new Set(['paper:1']))
  })

  it('answers a later start with the step that is kept', async () => {
    const first = await start()
    const second = await start()
    expect(second).toEqual(first)
    expect(shop.gateway.calls).toEqual(['start'])
  })

  it('queues the end of a flow that ends at once, in the same moment', async () => {
    shop.gateway.will.start = () => ({ step: done })
    await start()
    expect(await shop.ends()).toEqual(['done paper:1'])
    expect(await shop.machine().flows.load('paper:1')).toMatchObject({ status: 'done' })
    expect(await shop.machine().flows.load('paper:1')).not.toHaveProperty('dueAt')
  })

  it.each(['not-sent', 'rejected'] as const)('keeps nothing of a start that was %s', async (outcome) => {
    shop.gateway.will.start = () => {
      throw failure(outcome)
    }
    await expect(start()).rejects.toMatchObject({ outcome })
    expect(await shop.machine().flows.load('paper:1')).toBeUndefined()
    shop.gateway.will.start = () => ({ step: challenge })
    expect((await start()).type).toBe('challenge')
  })

  /** A database that fails at every statement that `isCut` names. */
  const failingAt = (isCut: (text: string) => boolean): Database => {
    const { database } = fresh()
    return {
      ...database,
      query: async (text, values) => {
        if (isCut(text))
          throw new InboxError({ code: 'database-unavailable', message: 'away', remedy: 'Wait.', retryable: true })
        return database.query(text, values)
      },
    }
  }
  const isClaiming = (text: string) => text.includes('insert into three_ds_inbox.claims')
  const isDeleting = (text: string) => text.includes('delete from')
  const order = { order: '1' }

  it('keeps nothing of a start that found the database away before it sent', async () => {
    let isAway = true
    const machine = shop.machine(
      ['paper'],
      failingAt((text) => isAway && isClaiming(text)),
    )
    await expect(machine.flows.start('paper', order)).rejects.toMatchObject({ code: 'database-unavailable' })
    expect(shop.gateway.calls).toEqual([])
    expect(await machine.flows.load('paper:1')).toBeUndefined()
    isAway = false
    expect((await machine.flows.start('paper', order)).type).toBe('challenge')
    expect(shop.gateway.calls).toEqual(['start'])
  })

  it('starts again at once what it could not even take back while the database was away', async () => {
    let isAway = true
    const machine = shop.machine(
      ['paper'],
      failingAt((text) => isAway && (isClaiming(text) || isDeleting(text))),
    )
    await expect(machine.flows.start('paper', order)).rejects.toMatchObject({ code: 'database-unavailable' })
    isAway = false
    expect((await machine.flows.start('paper', order)).type).toBe('challenge')
    expect(shop.gateway.calls).toEqual(['start'])
  })

  it('asks nobody about a start that sent nothing, and lets another machine start it', async () => {
    const machine = shop.machine(
      ['paper'],
      failingAt((text) => isClaiming(text) || isDeleting(text)),
    )
    await expect(machine.flows.start('paper', order)).rejects.toMatchObject({ code: 'database-unavailable' })
    const other = shop.machine()
    expect(await other.flows.start('paper', order)).toMatchObject({ type: 'poll', reason: 'in-progress' })
    shop.clock.advance(121_000)
    await other.reconciler.runDue()
    expect(await other.flows.resume('paper:1', { type: 'poll' })).toMatchObject({ type: 'poll', reason: 'in-progress' })
    expect(shop.gateway.calls).toEqual([])
    expect((await other.flows.start('paper', order)).type).toBe('challenge')
    expect(shop.gateway.calls).toEqual(['start'])
  })

  it('tells what the provider refused, though the database is away by then, and sends it again when it is asked to', async () => {
    let isAway = true
    const machine = shop.machine(
      ['paper'],
      failingAt((text) => isAway && isDeleting(text)),
    )
    shop.gateway.will.start = () => {
      throw failure('rejected')
    }
    await expect(machine.flows.start('paper', order)).rejects.toMatchObject({ outcome: 'rejected' })
    isAway = false
    shop.gateway.will.start = () => ({ step: challenge })
    expect((await machine.flows.start('paper', order)).type).toBe('challenge')
    expect(shop.gateway.calls).toEqual(['start', 'start'])
  })

  it('sends nothing again after an error that does not say what was done', async () => {
    shop.gateway.will.start = () => {
      throw new TypeError('a bug after the call')
    }
    const machine = shop.machine()
    await expect(machine.flows.start('paper', order)).rejects.toThrow(TypeError)
    expect(await machine.flows.start('paper', order)).toMatchObject({ type: 'poll', reason: 'in-progress' })
    shop.clock.advance(121_000)
    await machine.reconciler.runDue()
    expect(shop.gateway.calls).toEqual(['start', 'find'])
  })

  it('keeps a start whose outcome is unknown, and has it looked for', async () => {
    shop.gateway.will.start = () => {
      throw failure('unknown')
    }
    expect(await start()).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    shop.clock.advance(10_000)
    await shop.machine().reconciler.runDue()
    expect(shop.gateway.calls).toEqual(['start', 'find'])
    expect((await shop.machine().flows.load('paper:1'))?.state.step.type).toBe('challenge')
  })

  it('leaves a start alone that is on its way', async () => {
    let answer = () => {}
    shop.gateway.will.start = () =>
      new Promise((resolve) => {
        answer = () => resolve({ step: challenge })
      })
    const machine = shop.machine()
    const starting = machine.flows.start('paper', { order: '1' })
    await expect.poll(() => shop.gateway.calls).toEqual(['start'])
    shop.clock.advance(60_000)
    await shop.machine().reconciler.runDue()
    expect(await shop.machine().flows.resume('paper:1', { type: 'poll' })).toMatchObject({ note: 'repeated' })
    expect(shop.gateway.calls).toEqual(['start'])
    answer()
    expect((await starting).type).toBe('challenge')
  })

  it('looks for a start whose process died, and sends nothing again', async () => {
    shop.gateway.will.start = () => new Promise(() => {})
    void start()
    await expect.poll(() => shop.gateway.calls).toEqual(['start'])
    shop.clock.advance(121_000)
    await shop.machine().reconciler.runDue()
    expect(shop.gateway.calls).toEqual(['start', 'find'])
    expect((await start()).type).toBe('challenge')
    expect(shop.gateway.calls).toEqual(['start', 'find'])
  })

  it('forgets nothing that somebody else has taken over, where a start fails after its time', async () => {
    let fail = () => {}
    shop.gateway.will.start = () =>
      new Promise((_resolve, reject) => {
        fail = () => reject(failure('not-sent'))
      })
    const slow = start()
    await expect.poll(() => shop.gateway.calls).toEqual(['start'])
    shop.clock.advance(121_000)
    expect(await start()).toMatchObject({ type: 'poll', reason: 'in-progress' })
    fail()
    await expect(slow).rejects.toMatchObject({ outcome: 'not-sent' })
    expect(await shop.machine().flows.load('paper:1')).toMatchObject({ status: 'pending' })
    shop.gateway.will.start = () => ({ step: challenge })
    expect((await start()).type).toBe('challenge')
  })

  it('lets the same order be started again by whoever comes after a process that died before it sent', async () => {
    const { database } = fresh()
    shop.gateway.will.start = () => new Promise(() => {})
    void start()
    await expect.poll(() => shop.gateway.calls).toEqual(['start'])
    // As if it had died between keeping the flow and claiming its key.
    await database.query('delete from three_ds_inbox.claims')
    shop.clock.advance(121_000)
    shop.gateway.will.start = () => ({ step: challenge })
    expect((await start()).type).toBe('challenge')
    expect(shop.gateway.calls).toEqual(['start', 'start'])
  })

  it('refuses a name that nobody has registered, and a key of a flow of another name', async () => {
    const machine = shop.machine(['paper', 'other'])
    await machine.flows.start('paper', { order: '1' })
    // Names come from JavaScript too.
    const wrong = (name: string) =>
      machine.flows.start(name as 'paper', { order: '1' }).catch((error: unknown) => error)
    const unknown = await wrong('nobody')
    const other = await wrong('other')
    expect(isThreeDSError(unknown) && unknown.code).toBe('invalid-input')
    expect(isThreeDSError(unknown) && unknown.issues[0]?.path).toBe('name')
    expect(isThreeDSError(other) && other.code).toBe('state-refused')
    expect(shop.gateway.calls).toEqual(['start'])
  })
})
