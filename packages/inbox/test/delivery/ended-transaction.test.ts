import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { isInboxError } from '../../src/errors/inbox-error.ts'
import { describeOnDatabases, type FreshDatabase, freshDatabase } from '../databases.ts'
import { deliveryRig, eventOf } from './delivery-rig.ts'

describeOnDatabases('an application that ends the transaction it was handed', (fresh) => {
  it.each(['rollback', 'commit', 'rollback; begin'])(
    'is told so after `%s`, and the event is not done',
    async (end) => {
      let ends = true
      const rig = await deliveryRig(fresh().database, {
        onEvent: async ({ data }, { sql }) => {
          if (!ends) {
            await sql.query('insert into effects (n) values ($1)', [data['n']])
            return
          }
          await sql.query('insert into effects (n) values (100)')
          // What a multi-statement text needs: no values.
          await sql.query(end).catch(() => sql.query('rollback'))
        },
      })
      await rig.store(eventOf('one', 1))
      expect((await rig.takeFirst())?.status).toBe('again')
      expect(await rig.states()).toMatchObject([{ state: 'queued', attempts: 1 }])
      const [error] = rig.errors
      if (!isInboxError(error)) throw new Error('not ours')
      expect([error.code, error.retryable]).toEqual(['query-failed', false])
      expect(error.message).toContain('ended')
      expect(error.remedy).toContain('savepoint')
      ends = false
      await rig.takeFirst()
      expect(await rig.states()).toMatchObject([{ state: 'done', attempts: 2 }])
      expect((await rig.effects()).at(-1)).toBe(1)
    },
  )
})

describe('an event that is deleted while the application handles it, on postgres', () => {
  let fresh: FreshDatabase
  beforeAll(async () => {
    fresh = await freshDatabase('postgres')
  })
  afterAll(() => fresh.end())

  it('leaves nothing of what was written for it', async () => {
    const rig = await deliveryRig(fresh.database, {
      onEvent: async ({ data }, { sql }) => {
        await sql.query('insert into effects (n) values ($1)', [data['n']])
        await fresh.database.query('delete from three_ds_inbox.events')
      },
    })
    await rig.store(eventOf('one', 1))
    while ((await rig.takeFirst()) !== undefined);
    expect(await rig.effects()).toEqual([])
    expect(rig.outcomes).toEqual([])
  })
})
