import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createMemorySeenStore, type FetchLike } from '@three-ds/core'
import { type Database, type FlowEnding, flowPaces, openInbox, openPostgres } from '@three-ds/inbox'
import { createTestDatabase, type TestDatabase } from '@three-ds-tools/postgres'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { gatewayFlows } from '../../../src/inbox/flows/gateway-flows.ts'
import { type FlowName, flowNames, type GatewayKit, type StarterTask } from '../../../src/inbox/flows/gateway-kit.ts'
import { holdAnswers } from '../../../src/inbox/flows/hold-answers.ts'
import { fakesWithOrders } from './fakes-with-orders.ts'
import { standingClock } from './standing-clock.ts'

const program = fileURLToPath(new URL('../../../src/inbox/flows/starter.ts', import.meta.url))
const execArgv = ['--conditions=@three-ds/source', '--disable-warning=ExperimentalWarning']

/** Ends what hangs; it does not judge how busy a machine is. */
const patienceMs = 120_000

/** What the application hears of an end. */
function wordsOf({ ending, step }: FlowEnding): string {
  if (step.type !== 'done') return ending
  return `${ending}, ${step.kind} ${step.kind === 'payment' ? step.payment.status : step.authentication.status}`
}

const paces = { cart: flowPaces['shopify-storefront'] }

describe('a process that is killed while its starts are at the gateways', { timeout: 3 * patienceMs }, () => {
  let fresh: TestDatabase
  let database: Database
  let folder: string
  beforeEach(async () => {
    fresh = await createTestDatabase()
    database = openPostgres(fresh)
    await database.query('create table heard (number bigint generated always as identity, what text not null)')
    folder = mkdtempSync(join(tmpdir(), 'three-ds-killed-'))
  })
  afterEach(async () => {
    await database.close()
    await fresh.drop()
    rmSync(folder, { recursive: true })
  })

  const open = (clock: ReturnType<typeof standingClock>, kit: GatewayKit, fetchOf: (name: FlowName) => FetchLike) =>
    openInbox({
      database,
      clock,
      paces,
      pollEveryMs: 500,
      flows: gatewayFlows(kit, fetchOf, clock),
      onEnd: async (end, { sql }) => {
        await sql.query('insert into heard (what) values ($1)', [`${end.name}: ${wordsOf(end)}`])
      },
    })
  const heard = async () =>
    (await database.query<{ what: string }>('select what from heard order by what')).map(({ what }) => what)

  const pending = async () =>
    (await database.query('select id from three_ds_inbox.flows where ended_at is null')).length

  /** How many requests each start makes, the last of which takes it where it is kept: told by a world of its own. */
  async function requestsOfStarts(): Promise<Record<FlowName, number>> {
    const counts = { spreedly: 0, processout: 0, finaro: 0, cardinal: 0, cart: 0, sale: 0 }
    const clock = standingClock()
    const { kit, fetches } = await fakesWithOrders(clock)
    const counting =
      (name: FlowName): FetchLike =>
      (input, init) => {
        counts[name] += 1
        return fetches[name](input, init)
      }
    const flows = gatewayFlows(kit, counting, clock)
    const seen = createMemorySeenStore({ now: clock.now })
    for (const name of flowNames) await flows[name]({ seen, clock }).start(kit.orders[name] as never)
    return counts
  }

  async function killAt(hasActed: boolean) {
    const requests = await requestsOfStarts()
    const clock = standingClock()
    const { kit, fetches, charges } = await fakesWithOrders(clock)
    const gateways = await holdAnswers(fetches, { requests, hasActed })
    const task: StarterTask = {
      ...kit,
      connectionString: fresh.connectionString,
      address: gateways.address,
      now: clock.now(),
    }
    const taskPath = join(folder, 'task.json')
    writeFileSync(taskPath, JSON.stringify(task))
    const child = fork(program, [taskPath], { execArgv, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
    const ended = once(child, 'exit')
    try {
      await Promise.race([
        gateways.held,
        ended.then(([code]) => Promise.reject(new Error(`it ended before it was killed, with ${code}`))),
      ])
    } finally {
      child.kill('SIGKILL')
      await ended
      gateways.close()
    }
    return { clock, kit, fetches, charges }
  }

  it.each([
    {
      when: 'after the gateways have acted',
      hasActed: true,
      charged: { spreedly: 1, processout: 1, finaro: 0, cardinal: 0, cart: 1, sale: 1 },
      ends: [
        'cardinal: done, authentication authenticated',
        // No call of Shopify's finds the attempt of a cart whose answer got lost: unknown, and never "not charged".
        'cart: done, payment unknown',
        // Whether an invoice tells of an authentication alone is not known.
        'finaro: done, authentication unknown',
        'processout: done, payment authorized',
        'sale: done, payment accepted',
        'spreedly: done, payment captured',
      ],
    },
    {
      when: 'before the gateways have acted',
      hasActed: false,
      charged: { spreedly: 0, processout: 0, finaro: 0, cardinal: 0, cart: 0, sale: 0 },
      ends: [
        'cardinal: done, authentication unknown',
        'cart: done, payment unknown',
        'finaro: done, authentication unknown',
        'processout: done, payment unknown',
        'sale: timed-out',
        'spreedly: timed-out',
      ],
    },
  ])('$when: no order is charged twice, and every end is heard once', async ({ hasActed, charged, ends }) => {
    const { clock, kit, fetches, charges } = await killAt(hasActed)
    expect(charges()).toEqual(charged)
    const inbox = await open(clock, kit, (name) => fetches[name])
    // The shop tries again, at once, and when the time of a start is over: nothing is sent.
    for (const wait of [0, 121_000]) {
      clock.advance(wait)
      for (const name of flowNames) await inbox.flows.start(name, kit.orders[name] as never)
    }
    for (let hour = 0; hour < 48 && (await pending()) > 0; hour += 1) {
      await inbox.reconciler.runDue()
      clock.advance(60 * 60_000)
    }
    await inbox.start()
    await expect.poll(heard, { timeout: patienceMs }).toHaveLength(flowNames.length)
    await inbox.stop()
    expect(await heard()).toEqual(ends)
    expect(charges()).toEqual(charged)
  })
})
