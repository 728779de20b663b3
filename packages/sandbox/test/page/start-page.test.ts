import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { listen } from '../../src/listen.ts'
import { openServer } from '../open-server.ts'

const { server, ask } = openServer()

const page = async () => (await ask('/')).text()

/** Sends a form of the page, as a browser would, and gives the page that follows. */
async function submit(fields: Readonly<Record<string, string>>) {
  const { origin } = server()
  const body = new URLSearchParams(fields)
  const answer = await ask('/', { method: 'POST', body, headers: { origin }, redirect: 'manual' })
  expect(answer.status).toBe(303)
  return { text: await page(), location: answer.headers.get('location') }
}

const challenge = () => {
  const { clientOptions, sandbox } = server().gateways.spreedly
  return createSpreedlyFlow(createSpreedlyClient(clientOptions)).start(sandbox.request('challenge'))
}

describe('the start page', () => {
  it('names every gateway with address, credentials, scenarios and cards', async () => {
    const text = await page()
    for (const { origin, clientOptions } of Object.values(server().gateways)) {
      expect(text).toContain(origin)
      expect(text).toContain(clientOptions.baseUrl)
    }
    expect(text).toContain(server().gateways.spreedly.clientOptions.accessSecret)
    expect(text).toContain('fingerprint-challenge')
    expect(text).toContain(server().gateways.finaro.sandbox.cards.challenge)
  })

  it('may be framed by nobody, and runs no script', async () => {
    const { headers } = await ask('/')
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(await page()).not.toContain('<script')
  })

  it('has its style', async () => {
    expect((await ask('/page.css')).headers.get('content-type')).toContain('text/css')
  })

  it('shows what was charged and who is waited for', async () => {
    const step = await challenge()
    expect(await page()).toContain('30.05 USD')
    expect(await page()).not.toContain('>charged<')
    await server().gateways.spreedly.sandbox.answer(step)
    expect(await page()).toContain('>charged<')
  })

  it('breaks a gateway, shows it, and repairs it', async () => {
    const { sandbox } = server().gateways.spreedly
    const order = { do: 'fail', gateway: 'spreedly', fault: 'cut-after', operation: 'purchase', times: '2' }
    const { text, location } = await submit(order)
    expect(location).toBe('/#spreedly')
    expect(text).toContain('Planned: acts, then cuts the connection.')
    expect(text).toContain('cut-after')
    expect(sandbox.faults).toEqual([{ fault: { kind: 'cut-after' }, operation: 'purchase', left: 2 }])
    await submit({ do: 'recover', gateway: 'spreedly' })
    expect(sandbox.faults).toEqual([])
  })

  it('says what it refuses, once', async () => {
    const { text } = await submit({ do: 'fail', gateway: 'spreedly', fault: 'cut-after', operation: 'x', times: '1' })
    expect(text).toContain('role="alert"')
    expect(text).toContain('Refused: operation')
    expect(await page()).not.toContain('role="alert"')
  })

  it.each([{ fault: 'fire' }, { times: 'many' }])('refuses a form that it has not', async (fields) => {
    const { text } = await submit({ do: 'fail', gateway: 'spreedly', fault: 'cut-after', times: '1', ...fields })
    expect(text).toContain('Refused')
    expect(server().gateways.spreedly.sandbox.faults).toEqual([])
  })

  it('delivers callbacks and tells the answers', async () => {
    await challenge()
    const shop = await listen(() => new Response(null, { status: 500 }), 0, '127.0.0.1')
    const url = `http://127.0.0.1:${shop.port}/hook`
    const { text } = await submit({ do: 'deliver', gateway: 'spreedly', url, times: '1', late: 'on' })
    await shop.close()
    expect(text).toContain('Answers: 500.')
  })

  it('says where there is nothing to deliver', async () => {
    const { text } = await submit({ do: 'deliver', gateway: 'spreedly', url: '', times: '1' })
    expect(text).toContain('There was nothing to deliver.')
  })

  it('forgets what one gateway remembers, or all', async () => {
    await challenge()
    await submit({ do: 'reset', gateway: 'finaro' })
    expect(server().gateways.spreedly.sandbox.ledger).toHaveLength(1)
    const { location } = await submit({ do: 'reset' })
    expect(location).toBe('/')
    expect(server().gateways.spreedly.sandbox.ledger).toEqual([])
  })

  it('lets a quarter of an hour pass', async () => {
    const { clock } = server().gateways.spreedly.clientOptions
    const before = clock?.now() ?? 0
    const { text } = await submit({ do: 'wait' })
    expect((clock?.now() ?? 0) - before).toBeGreaterThanOrEqual(900_000)
    expect(text).toContain('It is now 20')
  })

  it('does nothing for another site', async () => {
    await challenge()
    const body = new URLSearchParams({ do: 'reset' })
    const answer = await ask('/', { method: 'POST', body, headers: { origin: 'https://evil.example' } })
    expect(answer.status).toBe(403)
    expect(server().gateways.spreedly.sandbox.ledger).toHaveLength(1)
  })
})
