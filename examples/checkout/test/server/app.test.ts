import type { GatewayName } from '@three-ds/sandbox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { OrderView } from '../../src/orders/order-view.ts'
import { type Checkout, startCheckout } from '../../src/start-checkout.ts'
import { createHastyClock } from '../hasty-clock.ts'

let checkout: Checkout
beforeAll(async () => {
  checkout = await startCheckout({ clock: createHastyClock() })
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
    const response = await fetch(`${checkout.origin}${path}`, {
      redirect: 'manual',
      ...init,
      headers: { 'content-type': 'application/json', cookie, ...init.headers },
    })
    cookie = response.headers.get('set-cookie')?.split(';')[0] ?? cookie
    return response
  }
  const post = (path: string, body: unknown = {}, headers: Record<string, string> = {}) =>
    send(path, { method: 'POST', body: JSON.stringify(body), headers })
  const place = async (gateway: GatewayName, play: string): Promise<string> => {
    const { ticket } = (await (await post('/api/orders', { gateway, play, browser })).json()) as { ticket: string }
    return ticket
  }
  const view = async (ticket: string) => (await (await send(`/api/orders/${ticket}`)).json()) as OrderView
  return { send, post, place, view }
}

describe('the shop’s pages', () => {
  it('come with a strict policy that allows nothing inline', async () => {
    const policy = (await client().send('/')).headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).toContain(checkout.sandbox.origin)
    expect(policy).not.toContain('unsafe')
  })

  it('keep the session in a cookie that no script reads', async () => {
    const cookie = (await client().send('/')).headers.get('set-cookie') ?? ''
    expect(cookie).toContain('HttpOnly')
    expect(cookie).toContain('SameSite=Lax')
  })

  it('hold no inline script and no inline style', async () => {
    const html = await (await client().send('/')).text()
    expect(html).not.toMatch(/<script(?![^>]*src=)|<style|style=|onclick=/)
  })
})

describe('an order', () => {
  it('is placed, started once, and paid', async () => {
    const { place, post, view } = client()
    const ticket = await place('spreedly', 'visa/frictionless')
    expect((await view(ticket)).standing).toEqual({ at: 'placed' })
    await Promise.all([post(`/api/orders/${ticket}/start`), post(`/api/orders/${ticket}/start`)])
    await post(`/api/orders/${ticket}/start`)
    await expect.poll(async () => (await view(ticket)).standing.at).toBe('done')
    const { ledger } = checkout.sandbox.gateways.spreedly.sandbox
    expect(ledger.filter(({ charged }) => charged)).toHaveLength(1)
  })

  it('tells the page neither state, nor key, nor cryptogram', async () => {
    const { place, post, view } = client()
    const ticket = await place('finaro', 'visa/frictionless')
    await post(`/api/orders/${ticket}/start`)
    await expect.poll(async () => (await view(ticket)).standing.at).toBe('done')
    const text = JSON.stringify(await view(ticket))
    const { accessToken } = checkout.sandbox.gateways.finaro.clientOptions
    for (const kept of [
      accessToken,
      '"cavv"',
      '"state"',
      '"data"',
      checkout.sandbox.gateways.finaro.sandbox.cards.frictionless,
    ]) {
      expect(text).not.toContain(kept)
    }
  })

  it('is nobody else’s', async () => {
    const ticket = await client().place('spreedly', 'visa/challenge')
    const stranger = client()
    for (const path of [`/api/orders/${ticket}`, `/api/orders/${ticket}/page`, `/api/orders/${ticket}/live`]) {
      expect((await stranger.send(path)).status).toBe(404)
    }
    expect((await stranger.post(`/api/orders/${ticket}/start`)).status).toBe(404)
    expect((await stranger.post(`/api/orders/${ticket}/events`, { type: 'frame', outcome: 'completed' })).status).toBe(
      404,
    )
    expect((await stranger.send(`/orders/${ticket}`)).headers.get('location')).toBe('/')
  })

  it('is not placed with a test card that the gateway has not', async () => {
    const { post } = client()
    expect((await post('/api/orders', { gateway: 'finaro', play: 'visa/none', browser })).status).toBe(400)
  })

  it('is not placed with what is no browser’s data, and the answer repeats no value', async () => {
    const { post } = client()
    const refused = await post('/api/orders', {
      gateway: 'finaro',
      play: 'visa/challenge',
      browser: { ...browser, colorDepth: '4176660000000092' },
    })
    expect(refused.status).toBe(400)
    expect(await refused.text()).not.toContain('4176660000000092')
  })

  it('is not placed by another site’s page', async () => {
    const { post } = client()
    const order = { gateway: 'finaro', play: 'visa/challenge', browser }
    expect((await post('/api/orders', order, { origin: 'https://evil.example' })).status).toBe(403)
  })
})

describe('breaking something on purpose', () => {
  const sandbox = () => checkout.sandbox.gateways.finaro.sandbox

  it('plans the fault for the first call of the gateway', async () => {
    sandbox().recover()
    expect((await client().post('/api/backstage/faults', { gateway: 'finaro', fault: 'cut-after' })).status).toBe(204)
    expect(sandbox().faults).toEqual([{ fault: { kind: 'cut-after' }, operation: 'standalone', left: 1 }])
    sandbox().recover()
  })

  it('leaves alone what was planned on the sandbox’s own page', async () => {
    sandbox().fail({ kind: 'html-502' }, { operation: 'sale' })
    await client().post('/api/backstage/faults', { gateway: 'finaro', fault: 'none' })
    expect(sandbox().faults).toEqual([{ fault: { kind: 'html-502' }, operation: 'sale', left: 1 }])
    sandbox().recover()
  })

  it.each(['', 'xx', '{"gateway":"finaro","fault":"4176660000000092"}', '{"gateway":"nobody","fault":"none"}'])(
    'refuses what is no order for it, and repeats no value: %o',
    async (body) => {
      const refused = await client().send('/api/backstage/faults', { method: 'POST', body })
      expect(refused.status).toBe(400)
      expect(await refused.text()).not.toContain('4176660000000092')
    },
  )

  it('knows no gateway that the shop has not', async () => {
    expect((await client().post('/api/backstage/callbacks/nobody')).status).toBe(404)
  })
})

describe('the return address', () => {
  it('sends the browser on to a clean address, and ends nothing for a forged return', async () => {
    const { place, post, view } = client()
    const ticket = await place('finaro', 'visa/challenge')
    await post(`/api/orders/${ticket}/start`)
    const before = (await view(ticket)).standing
    // Without a cookie: from inside the issuer's frame the browser sends none.
    const back = await client().send(`/return/${ticket}?j=eyJyZXN1bHQiOltdfQ==`)
    expect(back.status).toBe(303)
    expect(back.headers.get('location')).toBe(`/return/${ticket}/done`)
    expect((await view(ticket)).standing).toEqual(before)
    expect(JSON.stringify((await view(ticket)).timeline)).not.toContain('eyJyZXN1bHQ')
  })

  it('may be framed, since it stands inside the issuer’s page', async () => {
    const ticket = await client().place('finaro', 'visa/challenge')
    const page = await client().send(`/return/${ticket}/done`)
    expect(page.headers.get('content-security-policy')).not.toContain('frame-ancestors')
  })

  it('knows no order that was never placed', async () => {
    expect((await client().send('/return/nobody?j=1')).status).toBe(404)
  })
})

describe('the callback addresses', () => {
  it('believe no stranger', async () => {
    const { place, post, view } = client()
    const ticket = await place('spreedly', 'visa/challenge')
    await post(`/api/orders/${ticket}/start`)
    const before = (await view(ticket)).standing
    const body = '<transactions><transaction><token>x</token><state>succeeded</state></transaction></transactions>'
    await client().send('/callbacks/spreedly', { method: 'POST', body, headers: { 'content-type': 'application/xml' } })
    expect((await view(ticket)).standing).toEqual(before)
  })
})
