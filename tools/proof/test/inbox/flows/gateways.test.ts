import { type Database, type FlowMaker, flowPaces, type Inbox, openInbox, openPostgres } from '@three-ds/inbox'
import { createSpreedlyCallbackReceiver } from '@three-ds/spreedly'
import { createTestDatabase, type TestDatabase } from '@three-ds-tools/postgres'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { allGateways } from './gateways.ts'
import { standingClock } from './standing-clock.ts'

/** Ends what hangs; it does not judge how busy a machine is. */
const patienceMs = 120_000

const names = ['spreedly', 'processout', 'finaro', 'cardinal', 'cart'] as const

describe('flows of all gateways in the inboxes of two machines', { timeout: 2 * patienceMs }, () => {
  let fresh: TestDatabase
  let database: Database
  let clock: ReturnType<typeof standingClock>
  let world: Awaited<ReturnType<typeof allGateways>>
  let web: Inbox
  let worker: Inbox
  const machine = () =>
    openInbox({
      database,
      clock,
      pollEveryMs: 500,
      attempts: { firstPauseSeconds: 0 },
      flows: Object.fromEntries(world.gateways.map(({ name, flow }): [string, FlowMaker] => [name, flow])),
      paces: { cart: flowPaces['shopify-storefront'] },
      onEvent: async ({ id }, { sql }) => {
        await sql.query('insert into heard (what) values ($1)', [`callback ${id}`])
      },
      onEnd: async ({ ending, id }, { sql, attempt }) => {
        await sql.query('insert into heard (what) values ($1)', [`${ending} ${id}`])
        // What was written above is undone, and written again by the second attempt.
        if (attempt === 1) throw new Error('the shop is not well')
      },
    })
  const heard = async () =>
    (await database.query<{ what: string }>('select what from heard order by number')).map(({ what }) => what)
  const start = (inbox: Inbox, name: string) => inbox.flows.start(name, 'the order' as never) // makers of many requests
  const gatewayOf = (name: string) => {
    const gateway = world.gateways.find((one) => one.name === name)
    if (gateway === undefined) throw new Error('no such gateway')
    return gateway
  }

  beforeEach(async () => {
    clock = standingClock()
    world = await allGateways(clock)
    fresh = await createTestDatabase()
    database = openPostgres(fresh)
    await database.query('create table heard (number bigint generated always as identity, what text not null)')
    web = await machine()
    worker = await machine()
  })
  afterEach(async () => {
    await worker.stop()
    await web.stop()
    await database.close()
    await fresh.drop()
  })

  it('end on the other machine after the first one has died, charge once, and are heard once', async () => {
    await worker.start()
    const ids: string[] = []
    for (const name of names) {
      const gateway = gatewayOf(name)
      let step = await start(web, name)
      ids.push(step.state.id)
      // A second start, on the other machine, as after a crash: nothing is sent.
      expect((await start(worker, name)).state).toEqual(step.state)
      for (let round = 0; step.type !== 'done' && round < 200; round += 1) {
        if (step.type === 'poll') {
          clock.advance(2_000)
        }
        step = await worker.flows.resume(step.state.id, await gateway.answer(step))
      }
      expect([name, step.type]).toEqual([name, 'done'])
      expect(gateway.charges()).toBeLessThanOrEqual(1)
    }
    await expect.poll(heard, { timeout: patienceMs }).toHaveLength(ids.length)
    expect((await heard()).toSorted()).toEqual(ids.map((id) => `done ${id}`).toSorted())
  })

  it('come to an end although every cardholder walks away', async () => {
    await worker.start()
    const ids = await Promise.all(names.map(async (name) => (await start(web, name)).state.id))
    const ended = async () => {
      const ends = (await heard()).map((what) => what.split(' '))
      return ids.map((id) => ends.filter(([, of]) => of === id).map(([ending]) => ending))
    }
    await expect
      .poll(
        async () => {
          clock.advance(60 * 60_000)
          return (await ended()).filter((endings) => endings.length > 0).length
        },
        { timeout: patienceMs, interval: 100 },
      )
      .toBe(ids.length)
    // A question that was under way when patience ended may still bring the end: then both are heard, each once.
    for (const endings of await ended()) expect(['done', 'timed-out', 'timed-out done']).toContain(endings.join(' '))
  })

  it('are moved by a callback, which the application hears before the end', async () => {
    await worker.start()
    const { id } = (await start(web, 'spreedly')).state
    const receive = web.receive('spreedly', (options) =>
      createSpreedlyCallbackReceiver({ ...options, signingSecrets: [world.spreedly.signingSecret] }),
    )
    const step = await web.flows.load(id)
    if (step === undefined) throw new Error('it was started')
    await world.spreedly.answer({ ...step.state.step, state: step.state } as never) // as `currentStep` has it
    await world.spreedly.deliverCallbacks(receive, { times: 2 })
    await expect.poll(heard, { timeout: patienceMs }).toContain(`done ${id}`)
    const order = await heard()
    expect(order.at(-1)).toBe(`done ${id}`)
    expect(order.filter((what) => what === `done ${id}`)).toHaveLength(1)
    expect(order.filter((what) => what.startsWith('callback')).length).toBeGreaterThan(0)
  })
})
