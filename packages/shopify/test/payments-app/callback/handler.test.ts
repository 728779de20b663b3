import { createMemorySeenStore, createMemorySetAside } from '@three-ds/core'
import {
  createShopifyPaymentsAppCallbackReceiver,
  type ShopifyPaymentsAppCallbackReceiverOptions,
  type ShopifyPaymentsAppEvent,
} from '@three-ds/shopify/payments-app'
import { describe, expect, it } from 'vitest'
import { paperClock } from '../../recorded-gateway.ts'
import { refusal } from '../../refusal.ts'
import { address, confirmation, key, offsiteSession, post } from './posts.ts'

const page = 'https://app.example/pay/1'

function receiver(options: Partial<ShopifyPaymentsAppCallbackReceiverOptions> = {}) {
  const clock = paperClock()
  const events: ShopifyPaymentsAppEvent[] = []
  const refused: string[] = []
  const receive = createShopifyPaymentsAppCallbackReceiver({
    onEvent: (event) => void events.push(event),
    onRefused: ({ reason }) => void refused.push(reason),
    seen: createMemorySeenStore({ now: clock.now }),
    // The answer is never waited for in these tests, so the clock that stands still may.
    clock: { now: clock.now, sleep: () => new Promise(() => {}) },
    ...options,
  })
  return { events, refused, receive }
}

describe('a session that Shopify begins', () => {
  it('is handed over as a hint, with what its headers tell', async () => {
    const { events, receive } = receiver()
    const answer = await receive(post(offsiteSession))
    expect(answer.status).toBe(200)
    expect(events).toEqual([
      {
        type: 'callback',
        provider: 'shopify',
        kind: 'payment-session',
        id: `shopify:${offsiteSession.gid}`,
        evidence: 'browser',
        dedupeKey: `shopify|payment-session|${key}`,
        data: { gid: offsiteSession.gid, session: key },
        headers: {
          shop: 'my-test-shop.myshopify.com',
          requestId: '94169f7e-ac8d-4ef4-9fd2-90f0791daddf',
          apiVersion: '2025-10',
        },
        session: offsiteSession,
      },
    ])
  })

  it('is answered with JSON, which Shopify wants to read', async () => {
    const answer = await receiver().receive(post(offsiteSession))
    expect(answer.headers.get('content-type')).toContain('application/json')
    expect(await answer.text()).toBe('{}')
  })

  it('is answered with the page of an offsite payment, a repetition too', async () => {
    const { events, receive } = receiver({ redirectTo: ({ data }) => `${page}?session=${data.session}` })
    for (const _time of [1, 2]) {
      const answer = await receive(post(offsiteSession))
      expect(await answer.json()).toEqual({ redirect_url: `${page}?session=${key}` })
    }
    expect(events).toHaveLength(1)
  })

  it('needs no page where the application gives none', async () => {
    const { receive } = receiver({ redirectTo: () => undefined })
    expect(await (await receive(post(offsiteSession))).json()).toEqual({})
  })

  it('is handed over once, however often it comes', async () => {
    const { events, receive } = receiver()
    const answers = await Promise.all([1, 2, 3].map(() => receive(post(offsiteSession))))
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200])
    expect(events).toHaveLength(1)
  })

  it('is another one under another id', async () => {
    const { events, receive } = receiver()
    await receive(post(offsiteSession))
    await receive(post({ ...offsiteSession, id: 'other', gid: 'gid://shopify/PaymentSession/other' }))
    expect(events).toHaveLength(2)
  })

  it('comes again where the application could not take it', async () => {
    let failing = true
    const taken: string[] = []
    const onEvent = ({ data }: ShopifyPaymentsAppEvent) => {
      if (failing) throw new Error('the database is away')
      taken.push(data.gid)
    }
    const { receive } = receiver({ onEvent })
    expect((await receive(post(offsiteSession))).status).toBe(500)
    failing = false
    expect((await receive(post(offsiteSession))).status).toBe(200)
    expect(taken).toEqual([offsiteSession.gid])
  })

  it('is not taken where the application has no page that Shopify takes', async () => {
    const errors: unknown[] = []
    const onError = (error: unknown) => void errors.push(error)
    const { events, receive } = receiver({ redirectTo: () => 'http://app.example/pay', onError })
    expect((await receive(post(offsiteSession))).status).toBe(503)
    expect(events).toEqual([])
    expect(errors).toMatchObject([
      {
        code: 'invalid-input',
        provider: 'shopify',
        operation: 'createShopifyPaymentsAppCallbackReceiver',
        issues: [{ path: 'redirectTo' }],
      },
    ])
  })

  it('has no shop where the header does not name one', async () => {
    const { events, receive } = receiver()
    const headers = {
      'shopify-shop-domain': 'evil.example',
      'shopify-api-version': 'planted',
      'shopify-request-id': '',
    }
    await receive(new Request(address, { method: 'POST', headers, body: JSON.stringify(offsiteSession) }))
    expect(events[0]?.headers).toEqual({})
  })
})

describe('the result of a confirmation', () => {
  it('is handed over for its session', async () => {
    const { events, receive } = receiver({ redirectTo: () => page })
    const answer = await receive(post(confirmation))
    expect(answer.status).toBe(200)
    expect(await answer.json()).toEqual({})
    expect(events).toEqual([
      {
        type: 'callback',
        provider: 'shopify',
        kind: 'confirmation',
        id: `shopify:${confirmation.gid}`,
        evidence: 'browser',
        dedupeKey: `shopify|confirmation|${confirmation.gid}|true`,
        data: { gid: confirmation.gid, confirmation_result: true },
        headers: {
          shop: 'my-test-shop.myshopify.com',
          requestId: '94169f7e-ac8d-4ef4-9fd2-90f0791daddf',
          apiVersion: '2025-10',
        },
        confirmation,
      },
    ])
  })

  it('is handed over once, and once more where another result contradicts it', async () => {
    const { events, receive } = receiver()
    await receive(post(confirmation))
    await receive(post(confirmation))
    await receive(post({ ...confirmation, confirmation_result: false }))
    expect(events.map(({ data }) => data)).toEqual([
      { gid: confirmation.gid, confirmation_result: true },
      { gid: confirmation.gid, confirmation_result: false },
    ])
  })

  it('is not taken for its session’s beginning, which has another key', async () => {
    const { events, receive } = receiver()
    await receive(post(offsiteSession))
    await receive(post(confirmation))
    expect(events.map(({ kind }) => kind)).toEqual(['payment-session', 'confirmation'])
  })

  it('is all that an address takes which expects nothing else', async () => {
    const { refused, receive } = receiver({ expects: 'session' })
    expect((await receive(post(confirmation))).status).toBe(400)
    expect(refused).toEqual(['unreadable'])
  })
})

describe('what is not believed', () => {
  it.each(['', 'planted', '[]', '{"id":"1"}'])(
    'is answered 400, since a 2xx would say that it was taken: %j',
    async (body) => {
      const setAside = createMemorySetAside()
      const { events, refused, receive } = receiver({ setAside, redirectTo: () => page })
      const answer = await receive(post(body))
      expect(answer.status).toBe(400)
      expect(await answer.json()).toEqual({})
      expect(refused).toEqual(['unreadable'])
      expect(events).toEqual([])
    },
  )

  it('is a body of more than 64 kilobytes', async () => {
    const { events, refused, receive } = receiver()
    const body = JSON.stringify(offsiteSession)
    expect((await receive(post(body.padStart(65_537)))).status).toBe(400)
    expect(refused).toEqual(['too-large'])
    expect((await receive(post(body.padStart(65_536)))).status).toBe(200)
    expect(events).toHaveLength(1)
  })

  it('is a body that something else has read before, which is the application’s mistake', async () => {
    const request = post(offsiteSession)
    await request.text()
    const error = await refusal(() => receiver().receive(request))
    expect([error.code, error.provider]).toEqual(['invalid-input', 'shopify'])
  })

  it('is anything but a POST', async () => {
    expect((await receiver().receive(new Request(address))).status).toBe(405)
  })
})
