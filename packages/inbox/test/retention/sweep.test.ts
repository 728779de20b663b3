import { beforeEach, describe, expect, it } from 'vitest'
import { forgetFlow } from '../../src/retention/forget-flow.ts'
import { defaultRetention } from '../../src/retention/retention-rules.ts'
import { retentionDays, sweep } from '../../src/retention/sweep.ts'
import { describeOnDatabases } from '../databases.ts'
import { emptyTables } from '../empty-tables.ts'
import { openShop, type Shop } from '../flows/machines.ts'
import { challenge, done } from '../flows/paper-flow.ts'

const day = 24 * 3_600_000

describeOnDatabases('what has ended and is kept', (fresh) => {
  let shop: Shop
  beforeEach(async () => {
    await emptyTables(fresh().database)
    shop = openShop(fresh().database)
  })
  const swept = () => sweep({ database: fresh().database, now: shop.clock.now, days: defaultRetention })
  const forget = () => forgetFlow(fresh().database, 'paper:1', shop.clock.now())
  const startDone = async (order: string) => {
    shop.gateway.will.start = () => ({ step: done })
    await shop.machine().flows.start('paper', { order })
  }
  const count = async (table: string) => (await fresh().database.query(`select from three_ds_inbox.${table}`)).length

  it('is deleted once it is older than it may be, and not before', async () => {
    await startDone('1')
    shop.clock.advance(90 * day)
    await swept()
    expect(await count('flows')).toBe(1)
    shop.clock.advance(1)
    await swept()
    expect([await count('flows'), await count('flow_moves')]).toEqual([0, 0])
  })

  it('leaves flows alone that are pending, however old', async () => {
    await shop.machine().flows.start('paper', { order: '1' })
    shop.clock.advance(3_650 * day)
    await swept()
    expect(await count('flows')).toBe(1)
  })

  it('leaves events alone that the application has not taken', async () => {
    await startDone('1')
    shop.clock.advance(3_650 * day)
    await swept()
    expect(await shop.ends()).toEqual(['done paper:1'])
    await fresh().database.query(`update three_ds_inbox.events set state = 'done', settled_at = received_at`)
    await swept()
    expect(await shop.ends()).toEqual([])
  })

  it('never gives an order’s key back: it would be paid again', async () => {
    await startDone('1')
    shop.clock.advance(3_650 * day)
    await swept()
    shop.gateway.calls.length = 0
    expect(await shop.machine().flows.start('paper', { order: '1' })).toMatchObject({ reason: 'in-progress' })
    expect(shop.gateway.calls).toEqual([])
  })

  it('deletes claims that have an end at once, and those of callbacks in time', async () => {
    const at = new Date(shop.clock.now())
    await fresh().database.query(
      `insert into three_ds_inbox.claims (key, owner, claimed_at, expires_at) values
      ('paper:1#1', 'a', $1, $1), ('callback:paper:1', 'a', $1, null), ('start:paper:1', 'a', $1, null)`,
      [at],
    )
    shop.clock.advance(1)
    expect(await swept()).toBe(1)
    shop.clock.advance(91 * day)
    expect(await swept()).toBe(1)
    expect(await fresh().database.query('select key from three_ds_inbox.claims')).toEqual([{ key: 'start:paper:1' }])
  })

  it('deletes a person’s flow with all that was stored about it, and no other one', async () => {
    await startDone('1')
    await startDone('2')
    expect(await forget()).toEqual({ flows: 1, events: 1 })
    expect(await forget()).toEqual({ flows: 0, events: 0 })
    expect(await shop.ends()).toEqual(['done paper:2'])
    const rest = await fresh().database.query('select flow_id from three_ds_inbox.flow_moves')
    expect(rest).toEqual([{ flow_id: 'paper:2' }])
  })

  it('is not deleted while its start is at the provider: nobody would know of the charge', async () => {
    let answer = () => {}
    shop.gateway.will.start = () =>
      new Promise((resolve) => {
        answer = () => resolve({ step: challenge })
      })
    const starting = shop.machine().flows.start('paper', { order: '1' })
    await expect.poll(() => shop.gateway.calls).toEqual(['start'])
    await expect(forget()).rejects.toMatchObject({ code: 'conflict', retryable: true })
    answer()
    expect((await starting).type).toBe('challenge')
    expect(await forget()).toEqual({ flows: 1, events: 0 })
  })

  it('is not deleted while a call about it is at the provider, and can be once its process has died', async () => {
    await shop.machine().flows.start('paper', { order: '1' })
    shop.gateway.will.act = () => new Promise(() => {})
    void shop.machine().flows.resume('paper:1', { type: 'script', script: 'paper', payload: {} })
    await expect.poll(() => shop.gateway.calls).toEqual(['start', 'act'])
    await expect(forget()).rejects.toMatchObject({ code: 'conflict', retryable: true })
    expect(await shop.machine().flows.load('paper:1')).toMatchObject({ status: 'pending' })
    shop.clock.advance(120_000)
    expect(await forget()).toEqual({ flows: 1, events: 0 })
  })

  it('lets nobody act any more who had read it before it was deleted', async () => {
    await shop.machine().flows.start('paper', { order: '1' })
    const { database } = fresh()
    let forgotten = false
    const late = shop.machine(['paper'], {
      ...database,
      query: async <Row extends object>(text: string, values?: readonly unknown[]) => {
        const read = await database.query<Row>(text, values)
        if (!forgotten && text.startsWith('select')) {
          forgotten = true
          await forget()
        }
        return read
      },
    })
    await expect(late.flows.resume('paper:1', { type: 'script', script: 'paper', payload: {} })).rejects.toMatchObject({
      code: 'not-found',
    })
    expect(shop.gateway.calls).toEqual(['start'])
  })
})

describe('the days of retention', () => {
  it('are the defaults where nothing is said', () => {
    expect(retentionDays({ flows: 7 })).toEqual({ ...defaultRetention, flows: 7 })
  })

  it.each([0, 1.5, -1, 3_651, Number.NaN])('are refused where they are %s, naming the field', (events) => {
    expect(() => retentionDays({ events })).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        issues: [expect.objectContaining({ path: 'retention.events' })],
      }),
    )
  })

  it('are a week at least for claims: ProcessOut repeats a webhook for three days', () => {
    expect(retentionDays({ claims: 7 }).claims).toBe(7)
    expect(() => retentionDays({ claims: 6 })).toThrow(
      expect.objectContaining({
        code: 'invalid-input',
        issues: [
          expect.objectContaining({ path: 'retention.claims', text: expect.stringContaining('from 7 to 3650') }),
        ],
      }),
    )
  })
})
