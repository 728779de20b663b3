import type { CallbackReceiver } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { createProcessOutCallbackReceiver } from '../../src/callback/handler.ts'
import { refusal } from '../refusal.ts'
import { openSandbox } from './open-sandbox.ts'

async function captured(options: Parameters<typeof openSandbox>[0] = {}) {
  const open = openSandbox(options)
  const id = await open.invoice()
  await open.client.captureInvoice(id, { source: open.sandbox.cardToken })
  const bodies: { readonly event_id: string; readonly event_type: string }[] = []
  /** A receiver that remembers what came. */
  const listenWith =
    (status: number): CallbackReceiver =>
    async (request) => {
      bodies.push(JSON.parse(await request.text()))
      return new Response(null, { status })
    }
  const listen = listenWith(200)
  const names = () => bodies.map(({ event_type }) => event_type)
  return { ...open, listen, listenWith, bodies, names }
}

const inTime = ['transaction.requested', 'transaction.authorized', 'transaction.captured']

describe('webhooks', () => {
  it('tell each event once, by id and name alone', async () => {
    const { sandbox, listen, bodies, names } = await captured()
    expect(await sandbox.deliverWebhooks(listen)).toEqual([200, 200, 200])
    expect(names()).toEqual(inTime)
    expect(Object.keys(bodies[0] ?? {})).toEqual(['event_id', 'event_type'])
    expect(await sandbox.deliverWebhooks(listen)).toEqual([])
  })

  it('come late: the newest first', async () => {
    const { sandbox, listen, names } = await captured()
    await sandbox.deliverWebhooks(listen, { late: true })
    expect(names()).toEqual(inTime.toReversed())
  })

  it('come twice and out of order', async () => {
    const { sandbox, listen, names } = await captured()
    await sandbox.deliverWebhooks(listen, { times: 2, shuffled: true })
    expect(names().toSorted()).toEqual([...inTime, ...inTime].toSorted())
    expect(names()).not.toEqual([...inTime, ...inTime])
  })

  it('are told again where nobody took them', async () => {
    const { sandbox, listen, listenWith, names } = await captured()
    expect(await sandbox.deliverWebhooks(listenWith(500))).toEqual([500, 500, 500])
    await sandbox.deliverWebhooks(listen)
    expect(names()).toEqual([...inTime, ...inTime])
  })

  it('tell of a payment that was abandoned', async () => {
    const { flow, sandbox, clock } = openSandbox()
    await flow.start(sandbox.request('challenge'))
    clock.advance(60 * 60_000)
    const names: string[] = []
    await sandbox.deliverWebhooks(async (request) => {
      names.push(JSON.parse(await request.text()).event_type)
      return new Response()
    })
    expect(names).toEqual(['transaction.requested', 'transaction.failed'])
  })

  it('reach the package’s own receiver, which hands each event over once', async () => {
    const { sandbox, client } = await captured()
    const told: string[] = []
    const onEvent = ({ data }: { readonly data: { readonly name: string } }) => void told.push(data.name)
    const receive = createProcessOutCallbackReceiver({ client, onEvent })
    await sandbox.deliverWebhooks(receive, { times: 2 })
    expect(told).toEqual(inTime)
  })
})

describe('reading events', () => {
  it('has a rate limit of its own, and no Retry-After', async () => {
    const { raw, client, clock } = await captured({ eventsPerMinute: 2 })
    const [first] = (await client.listEvents()).events
    await client.getEvent(first?.id ?? '')
    const refused = await raw('GET', '/events')
    expect(refused.status).toBe(429)
    expect(refused.json.error_type).toBe('request.rate.exceeded')
    expect(refused.headers.get('x-ratelimit-remaining')).toBe('0')
    expect(refused.headers.has('retry-after')).toBe(false)
    expect((await raw('GET', '/transactions')).status).toBe(200)
    clock.advance(60_000)
    expect((await raw('GET', '/events')).status).toBe(200)
  })

  it('refuses an id that nobody knows', async () => {
    const { client } = openSandbox()
    expect((await refusal(() => client.getEvent('ev_1'))).code).toBe('not-found')
  })
})
