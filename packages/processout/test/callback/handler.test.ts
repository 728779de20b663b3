import { createMemorySeenStore, createMemorySetAside, ThreeDSError } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import type { ProcessOutCallbackEvent } from '../../src/callback/callback-event.ts'
import { createProcessOutCallbackReceiver } from '../../src/callback/handler.ts'
import { resolveEvent } from '../../src/callback/resolve-event.ts'
import { byRule, flowOver, hosted, invoiceMade, told } from '../authentication/flow-sample.ts'
import { type PlannedAnswer, paperClock } from '../recorded-gateway.ts'
import { refusal } from '../refusal.ts'
import { clientWith, transactionOf } from '../sample.ts'

const eventOf = (id: string, more: object = {}): PlannedAnswer => ({
  json: {
    success: true,
    event: {
      id,
      name: 'transaction.authorized',
      data: { name: 'transaction.authorized', transaction: transactionOf('authorized', { name: 'order-7' }) },
      sandbox: true,
      ...more,
    },
  },
})

const webhook = (id: string, event_type = 'transaction.captured') => JSON.stringify({ event_id: id, event_type })

const post = (body: string) => new Request('https://shop.example/callbacks/processout', { method: 'POST', body })

function receiver(options: object, ...answers: readonly PlannedAnswer[]) {
  const clock = paperClock()
  const { client, gateway } = clientWith({ clock }, ...answers)
  const events: ProcessOutCallbackEvent[] = []
  const refused: string[] = []
  const receive = createProcessOutCallbackReceiver({
    client,
    onEvent: (event) => void events.push(event),
    onRefused: ({ reason }) => void refused.push(reason),
    seen: createMemorySeenStore({ now: clock.now }),
    // The answer is never waited for in these tests, so the clock that stands still may.
    clock: { now: clock.now, sleep: () => new Promise(() => {}) },
    ...options,
  })
  return { clock, gateway, events, refused, receive }
}

describe('a webhook', () => {
  it('is a hint: the event is read, and its name is taken from there', async () => {
    const { receive, events, gateway } = receiver({}, eventOf('ev_1'))
    expect((await receive(post(webhook('ev_1', 'transaction.failed')))).status).toBe(200)
    expect(gateway.calls).toEqual(['GET /events/ev_1'])
    const { event, ...rest } = events[0] ?? {}
    expect(rest).toEqual({
      type: 'callback',
      provider: 'processout',
      id: 'processout:order-7',
      evidence: 'fetched',
      dedupeKey: 'processout|ev_1',
      data: { event_id: 'ev_1', name: 'transaction.authorized', invoice_id: 'iv_1', transaction_id: 'tr_1' },
    })
    expect(event?.data?.transaction?.status).toBe('authorized')
  })

  it('of an invoice is addressed by its name', async () => {
    const data = { invoice: { id: 'iv_1', name: 'order-7' } }
    const { receive, events } = receiver({}, eventOf('ev_1', { name: 'invoice.completed', data }))
    await receive(post(webhook('ev_1')))
    expect(events[0]).toMatchObject({
      id: 'processout:order-7',
      data: { name: 'invoice.completed', invoice_id: 'iv_1' },
    })
  })

  it.each([
    ['empty data', { data: {} }],
    ['no data', { data: undefined }],
  ])('of something else is addressed by its own id: %s', async (_, more) => {
    const { receive, events } = receiver({}, eventOf('ev_1', { name: 'payout.created', ...more }))
    await receive(post(webhook('ev_1')))
    expect(events[0]).toMatchObject({ id: 'processout:ev_1', data: { event_id: 'ev_1', name: 'payout.created' } })
  })

  it('is handed over once, however often it comes, and read once', async () => {
    const { receive, events, gateway } = receiver({}, eventOf('ev_1'))
    const answers = await Promise.all([1, 2, 3].map(() => receive(post(webhook('ev_1')))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(events).toHaveLength(1)
    expect(gateway.calls).toHaveLength(1)
  })

  it('comes again where the application could not take it', async () => {
    let failing = true
    const taken: string[] = []
    const onEvent = ({ data }: ProcessOutCallbackEvent) => {
      if (failing) throw new Error('the database is away')
      taken.push(data.event_id)
    }
    const { receive } = receiver({ onEvent }, eventOf('ev_1'))
    expect((await receive(post(webhook('ev_1')))).status).toBe(500)
    failing = false
    expect((await receive(post(webhook('ev_1')))).status).toBe(200)
    expect(taken).toEqual(['ev_1'])
  })
})

describe('what is not believed', () => {
  it.each(['', 'planted', '{"event_id":"../../invoices"}'])('asks nobody: %j', async (body) => {
    const setAside = createMemorySetAside()
    const { receive, events, refused, gateway } = receiver({ setAside })
    expect((await receive(post(body))).status).toBe(200)
    expect(refused).toEqual(['unreadable'])
    expect(events).toEqual([])
    expect(gateway.calls).toEqual([])
  })

  it('is an event that ProcessOut does not know', async () => {
    const missing = { status: 404, json: { success: false, error_type: 'resource.event.not-found' } }
    const { receive, refused } = receiver({}, missing)
    expect((await receive(post(webhook('ev_1')))).status).toBe(200)
    expect(refused).toEqual(['unknown-token'])
  })

  it('is an answer that tells of another event', async () => {
    const { receive, refused, events } = receiver({}, eventOf('ev_2'))
    expect((await receive(post(webhook('ev_1')))).status).toBe(200)
    expect(refused).toEqual(['ambiguous'])
    expect(events).toEqual([])
  })

  it('is a body that something else has read before, which is the application’s mistake', async () => {
    const request = post(webhook('ev_1'))
    await request.text()
    const error = await refusal(() => receiver({}).receive(request))
    expect([error.code, error.provider]).toEqual(['invalid-input', 'processout'])
  })

  it('is a body that is too large', async () => {
    const { receive, refused } = receiver({})
    await receive(post(' '.repeat(20_000) + webhook('ev_1')))
    expect(refused).toEqual(['too-large'])
  })
})

describe('a burst', () => {
  it('reads no more events in a minute than the budget allows; the others are to come again', async () => {
    const { receive, events, gateway, clock } = receiver({ maxFetchesPerMinute: 2 }, eventOf('ev_1'), eventOf('ev_2'))
    const statuses = async (...ids: string[]) => {
      const found: number[] = []
      for (const id of ids) found.push((await receive(post(webhook(id)))).status)
      return found
    }
    expect(await statuses('ev_1', 'ev_2', 'ev_3', 'ev_1')).toEqual([200, 200, 503, 200])
    expect(gateway.calls).toHaveLength(2)
    clock.advance(60_000)
    gateway.will(eventOf('ev_3'))
    expect(await statuses('ev_3')).toEqual([200])
    expect(events.map(({ data }) => data.event_id)).toEqual(['ev_1', 'ev_2', 'ev_3'])
  })

  it('asks no more for a minute where ProcessOut asks to slow down', async () => {
    const slowDown: PlannedAnswer = { status: 429, json: { success: false, error_type: 'request.rate.exceeded' } }
    const { receive, gateway, clock } = receiver({}, slowDown, slowDown, slowDown)
    expect((await receive(post(webhook('ev_1')))).status).toBe(503)
    const asked = gateway.calls.length
    expect((await receive(post(webhook('ev_2')))).status).toBe(503)
    expect(gateway.calls).toHaveLength(asked)
    clock.advance(60_000)
    gateway.will(eventOf('ev_2'))
    expect((await receive(post(webhook('ev_2')))).status).toBe(200)
  })

  it('of 120 a minute is read where nothing else is said', async () => {
    const asked: string[] = []
    const getEvent = async (id: string): Promise<never> => {
      asked.push(id)
      throw new ThreeDSError({
        code: 'not-found',
        message: 'none',
        outcome: 'rejected',
        remedy: 'none',
        provider: 'processout',
      })
    }
    const { receive } = receiver({ client: { getEvent } })
    const statuses: number[] = []
    for (let at = 1; at <= 121; at += 1) statuses.push((await receive(post(webhook(`ev_${at}`)))).status)
    expect(asked).toHaveLength(120)
    expect(statuses.at(-1)).toBe(503)
  })

  it('says why it turned one away', async () => {
    const errors: unknown[] = []
    const { receive } = receiver({ maxFetchesPerMinute: 0, onError: (error: unknown) => void errors.push(error) })
    expect((await receive(post(webhook('ev_1')))).status).toBe(503)
    expect(errors).toMatchObject([{ code: 'rate-limited', outcome: 'not-sent', retryAfterMs: 60_000 }])
  })
})

describe('an event that cannot be read now', () => {
  const unauthorized = { status: 401, json: { success: false, error_type: 'request.authentication.invalid' } }

  it('is answered 503, so that it comes again', async () => {
    const { receive, events, gateway } = receiver({}, unauthorized)
    expect((await receive(post(webhook('ev_1')))).status).toBe(503)
    gateway.will(eventOf('ev_1'))
    expect((await receive(post(webhook('ev_1')))).status).toBe(200)
    expect(events).toHaveLength(1)
  })

  it('is an error of resolveEvent', async () => {
    const { client } = clientWith({}, unauthorized)
    const error = await refusal(() => resolveEvent(client, webhook('ev_1')))
    expect(error.code).toBe('unauthorized')
    expect(error.operation).toBe('getEvent')
  })
})

describe('resolveEvent', () => {
  it('reads an event for a receiver of one’s own', async () => {
    const { client } = clientWith({}, eventOf('ev_1'))
    expect(await resolveEvent(client, webhook('ev_1'))).toMatchObject({
      verdict: 'accepted',
      event: { evidence: 'fetched' },
    })
    expect(await resolveEvent(client, 'planted')).toMatchObject({ verdict: 'refused', reason: 'unreadable' })
  })
})

describe('a flow that hears of an event', () => {
  it('reads the transaction itself: the one in the event is as old as the event', async () => {
    const { receive, events } = receiver({}, eventOf('ev_1'))
    await receive(post(webhook('ev_1')))
    const { flow, resume } = flowOver({}, invoiceMade, byRule())
    const first = await flow.start(hosted)
    const [event] = events
    expect(event?.id).toBe(first.state.id)
    const { step, made } = await resume(first, event ?? { type: 'poll' }, told('failed', { error_code: 'card.stolen' }))
    expect(made).toEqual(['GET /transactions/tr_1?expand=operations'])
    expect(step).toMatchObject({ type: 'done', payment: { status: 'declined' } })
  })
})
