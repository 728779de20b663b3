import { type Database, openInbox, openPglite } from '@three-ds/inbox'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { isClean, judge } from '../../../src/inbox/storm/judge.ts'
import type { Post } from '../../../src/inbox/storm/post.ts'
import { createProofTables } from '../../../src/inbox/storm/tables.ts'
import { writeLedger } from '../../../src/inbox/storm/write-ledger.ts'

let database: Database

beforeAll(async () => {
  database = await openPglite()
  await (await openInbox({ database })).stop()
  await createProofTables(database)
})
beforeEach(() => database.query('truncate proof.ledger, proof.effects restart identity'))
afterAll(() => database.close())

/** A post of the transaction `t` that tells of one event. */
const post = (key: string, more: { position?: string; inOrder?: boolean; acknowledged?: number } = {}): Post => ({
  delivery: { gateway: 'spreedly', url: 'https://shop.example/', headers: {}, body: '' },
  events: [{ gateway: 'spreedly', key, flow: 't', subject: more.position && 't', position: more.position }],
  inOrder: more.inOrder ?? false,
  acknowledged: more.acknowledged ?? 1,
})
const apply = async (...keys: readonly (readonly [key: string, eventId: number])[]) => {
  for (const [key, eventId] of keys) {
    await database.query(`insert into proof.effects (key, flow, event_id, attempt) values ($1, 't', $2, 1)`, [
      key,
      eventId,
    ])
  }
}
const verdictOn = async (...posts: readonly Post[]) => {
  await writeLedger(database, posts)
  const verdict = await judge(database)
  return { clean: isClean(verdict), invented: verdict.invented, open: verdict.open, ...verdict.rows[0] }
}

describe('the judge of a storm', () => {
  it('finds nothing where each event is applied once, in its order', async () => {
    await apply(['a', 1], ['b', 2])
    expect(await verdictOn(post('a', { position: '1' }), post('b', { position: '2' }))).toMatchObject({
      clean: true,
      events: 2,
      appliedOnce: 2,
    })
  })

  it('finds what was acknowledged and is not applied', async () => {
    await apply(['a', 1])
    expect(await verdictOn(post('a'), post('b'))).toMatchObject({ clean: false, lost: 1 })
  })

  it('blames nobody for what was never acknowledged', async () => {
    await apply(['a', 1])
    expect(await verdictOn(post('a'), post('b', { acknowledged: 0 }))).toMatchObject({ clean: true, lost: 0 })
  })

  it('lets go what something later has overtaken', async () => {
    await apply(['b', 1])
    expect(await verdictOn(post('a', { position: '1' }), post('b', { position: '2' }))).toMatchObject({
      clean: true,
      overtaken: 1,
      lost: 0,
    })
  })

  it('lets nothing go that was sent in order: nothing can have overtaken it', async () => {
    await apply(['b', 1])
    const verdict = await verdictOn(post('a', { position: '1', inOrder: true }), post('b', { position: '2' }))
    expect(verdict).toMatchObject({ clean: false, overtaken: 0, lost: 1 })
  })

  it('finds what was applied twice', async () => {
    await apply(['a', 1], ['a', 1])
    expect(await verdictOn(post('a'))).toMatchObject({ clean: false, twice: 1, appliedOnce: 0 })
  })

  it('finds what was stored later and applied earlier', async () => {
    await apply(['b', 2], ['a', 1])
    expect(await verdictOn(post('a'), post('b'))).toMatchObject({ clean: false, outOfOrder: 1 })
  })

  it('finds what is later at the gateway and was stored and applied earlier', async () => {
    await apply(['b', 1], ['a', 2])
    const verdict = await verdictOn(post('a', { position: '1' }), post('b', { position: '2' }))
    expect(verdict).toMatchObject({ clean: false, outOfOrder: 1 })
  })

  it('finds what nobody has sent', async () => {
    await apply(['a', 1], ['x', 2])
    expect(await verdictOn(post('a'))).toMatchObject({ clean: false, invented: 1 })
  })

  it('finds what is not at its end', async () => {
    await database.query(`insert into three_ds_inbox.events (receiver, claim_key, flow_id, event, state, received_at)
      values ('r', 'k', 't', '{}', 'held', now())`)
    await apply(['a', 1])
    expect(await verdictOn(post('a'))).toMatchObject({ clean: false, open: 1 })
    await database.query('truncate three_ds_inbox.events')
  })
})
