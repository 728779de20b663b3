import type { GatewayName } from '@three-ds/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OrderView } from '../../src/orders/order-view.ts'
import { type Checkout, startCheckout } from '../../src/start-checkout.ts'

let checkout: Checkout
beforeAll(async () => {
  checkout = await startCheckout({ inbox: 'memory', callbacks: 'at-once' })
})
afterAll(() => checkout.close())

const browser = {
  userAgent: 'Firefox',
  language: 'en',
  colorDepth: 24,
  screenWidth: 800,
  screenHeight: 600,
  timeZoneOffset: 0,
  javaEnabled: false,
  windowSize: '03',
}

/** A browser without a page: it keeps its cookie. */
function client() {
  let cookie = ''
  const send = async (path: string, init: RequestInit = {}): Promise<Response> => {
    const headers = { 'content-type': 'application/json', cookie }
    const response = await fetch(`${checkout.origin}${path}`, { redirect: 'manual', ...init, headers })
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return response
  }
  const post = (path: string, body: unknown = {}) => send(path, { method: 'POST', body: JSON.stringify(body) })
  return {
    send,
    post,
    /** Places an order, opens its page, and starts it. */
    buy: async (gateway: GatewayName, play: string): Promise<string> => {
      // The shop's own answer.
      const placed = (await (await post('/api/orders', { gateway, play, browser })).json()) as { ticket: string }
      await send(`/api/orders/${placed.ticket}/page`)
      await post(`/api/orders/${placed.ticket}/start`)
      return placed.ticket
    },
    view: async (ticket: string) => (await (await send(`/api/orders/${ticket}`)).json()) as OrderView,
  }
}

const charges = (gateway: GatewayName): number =>
  checkout.sandbox.gateways[gateway].sandbox.ledger.filter(({ charged }) => charged).length

/** Ends what hangs; it does not judge how busy a machine is. */
const patience = { timeout: 60_000, interval: 50 }

describe('an order that is kept', () => {
  it.each([
    ['spreedly', 'visa/frictionless'],
    ['cardinal', 'visa/frictionless'],
    ['finaro', 'visa/frictionless'],
    ['processout', 'visa/frictionless'],
    ['shopify', 'vault/frictionless'],
  ] as const)('through %s is paid once, and its receipt is written', async (gateway, play) => {
    const { buy, view } = client()
    const ticket = await buy(gateway, play)
    await expect.poll(async () => (await view(ticket)).standing.at, patience).toBe('done')
    const { standing, timeline } = await view(ticket)
    expect(standing.at === 'done' && standing.receipt.payment.status).toMatch(/^(authorized|captured)$/)
    expect(charges(gateway)).toBe(1)
    expect(timeline.filter(({ text }) => text.startsWith('3-D Secure:'))).toHaveLength(1)
    expect(timeline.filter(({ text }) => text.startsWith('receipt:'))).toHaveLength(1)
  })

  it('is started once by two tabs', async () => {
    const before = charges('spreedly')
    const { buy, post, view } = client()
    const ticket = await buy('spreedly', 'visa/frictionless')
    await Promise.all([post(`/api/orders/${ticket}/start`), post(`/api/orders/${ticket}/start`)])
    await expect.poll(async () => (await view(ticket)).standing.at, patience).toBe('done')
    expect(charges('spreedly')).toBe(before + 1)
  })

  it('stands where the bank asks, and tells neither state nor key', async () => {
    const { buy, view } = client()
    const ticket = await buy('finaro', 'visa/challenge')
    expect((await view(ticket)).standing).toMatchObject({ at: 'action', type: 'challenge' })
    const text = JSON.stringify(await view(ticket))
    const { clientOptions, sandbox } = checkout.sandbox.gateways.finaro
    for (const kept of [clientOptions.accessToken, sandbox.cards.challenge, '"state"', '"data"']) {
      expect(text).not.toContain(kept)
    }
  })

  it('is nobody else’s, and none is placed with a test card that the gateway has not', async () => {
    const ticket = await client().buy('spreedly', 'visa/challenge')
    const { send, post } = client()
    expect((await send(`/api/orders/${ticket}`)).status).toBe(404)
    expect((await send('/api/orders/nobody')).status).toBe(404)
    expect((await post('/api/orders', { gateway: 'finaro', play: 'visa/none', browser })).status).toBe(400)
  })

  it('is told what the gateway refuses, and goes on when the button is pressed again', async () => {
    const { sandbox } = checkout.sandbox.gateways.spreedly
    const before = charges('spreedly')
    sandbox.fail({ kind: 'status', status: 429, retryAfter: '2' }, { operation: 'purchase' })
    const { buy, post, view } = client()
    const ticket = await buy('spreedly', 'visa/frictionless')
    const { standing, problem } = await view(ticket)
    expect(standing).toEqual({ at: 'placed' })
    expect(problem?.text).toContain('429')
    await post(`/api/orders/${ticket}/start`)
    await expect.poll(async () => (await view(ticket)).standing.at, patience).toBe('done')
    expect((await view(ticket)).problem).toBeUndefined()
    expect(charges('spreedly')).toBe(before + 1)
  })

  it('is shown to operators, without a state, by a page with a policy of its own', async () => {
    const { buy, send } = client()
    await buy('finaro', 'visa/challenge')
    const page = await send('/inbox')
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'")
    const text = await page.text()
    expect(text).toContain('finaro:')
    expect(text).not.toContain('threeDSecure')
    expect((await send('/inbox', { method: 'POST', body: 'action=ask&id=1' })).status).toBe(403)
  })

  it('follows a stranger’s callback nowhere', async () => {
    const { buy, send, view } = client()
    const ticket = await buy('spreedly', 'visa/challenge')
    const before = (await view(ticket)).standing
    const body = '<transactions><transaction><token>x</token><state>succeeded</state></transaction></transactions>'
    expect((await send('/callbacks/spreedly', { method: 'POST', body })).status).toBe(200)
    expect((await view(ticket)).standing).toEqual(before)
  })
})
