import { createSpreedlyClient } from '@three-ds/spreedly'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Exchange } from '../src/exchange/exchange.ts'
import { openServer } from './open-server.ts'

let heard: Exchange[] = []
beforeEach(() => {
  heard = []
})
const { server, ask } = openServer({ onExchange: (exchange) => heard.push(exchange) })

const purchase = () => {
  const { clientOptions, sandbox } = server().gateways.spreedly
  const { gateway_token, transaction } = sandbox.request('frictionless')
  return createSpreedlyClient(clientOptions).purchase(gateway_token, { ...transaction, amount: 3001 })
}

describe('a gateway on the server', () => {
  it('answers as the fake does', async () => {
    const response = await ask('/spreedly/v1/transactions.json')
    expect(response.status).toBe(401)
    expect(await response.json()).toMatchObject({ errors: [{ key: 'errors.access_denied' }] })
  })

  it('tears the connection down where the fake cuts it before it acts', async () => {
    const { sandbox } = server().gateways.spreedly
    sandbox.fail({ kind: 'cut-before' })
    await expect(purchase()).rejects.toMatchObject({ code: 'network', outcome: 'unknown' })
    expect(sandbox.ledger).toEqual([])
  })

  it('has acted where the fake cuts it afterwards', async () => {
    const { sandbox } = server().gateways.spreedly
    sandbox.fail({ kind: 'cut-after' })
    await expect(purchase()).rejects.toMatchObject({ code: 'network', outcome: 'unknown' })
    expect(sandbox.ledger).toMatchObject([{ operation: 'purchase', charged: true }])
  })

  it('tells of each exchange, without token, body or query', async () => {
    const { transaction } = await purchase()
    const { clientOptions } = server().gateways.spreedly
    await createSpreedlyClient(clientOptions).showTransaction(transaction.token)
    expect(heard).toMatchObject([
      { gateway: 'spreedly', from: 'server', method: 'POST', path: '/v1/gateways/*/purchase.json', status: 200 },
      { gateway: 'spreedly', from: 'server', method: 'GET', path: '/v1/transactions/*.json', status: 200 },
    ])
    expect(heard.map(({ path }) => path).join()).not.toContain(transaction.token)
  })

  it('ends a slow answer for which nobody waits any more', async () => {
    const { sandbox } = server().gateways.spreedly
    sandbox.fail({ kind: 'latency', ms: 600_000 })
    const leaving = new AbortController()
    const answer = ask('/spreedly/v1/transactions.json', { signal: leaving.signal })
    await vi.waitFor(() => expect(sandbox.faults).toEqual([]))
    leaving.abort()
    await expect(answer).rejects.toThrow('abort')
    await vi.waitFor(() => expect(heard).toHaveLength(1))
    expect(heard[0]).not.toHaveProperty('status')
  })

  it('tells of a cut connection that it had no status', async () => {
    server().gateways.spreedly.sandbox.fail({ kind: 'cut-before' })
    await purchase().catch(() => undefined)
    expect(heard).toHaveLength(1)
    expect(heard[0]).not.toHaveProperty('status')
  })

  it('knows a browser by the header that only browsers add', async () => {
    await ask('/spreedly/page', { headers: { 'sec-fetch-site': 'cross-site' } })
    expect(heard[0]?.from).toBe('browser')
  })
})

describe("a script of the gateway's in the shop's page", () => {
  const preflight = (headers: string) =>
    ask('/spreedly/v1/transactions/1/status.json', {
      method: 'OPTIONS',
      headers: {
        origin: 'https://shop.example',
        'access-control-request-method': 'GET',
        'access-control-request-headers': headers,
      },
    })

  it('may call the gateway from there', async () => {
    const { headers } = await ask('/spreedly/v1/transactions/1/status.json', {
      headers: { origin: 'https://shop.example' },
    })
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  it('may send JSON', async () => {
    expect((await preflight('content-type')).headers.get('access-control-allow-headers')).toBe('content-type')
  })

  it('may send no credential', async () => {
    expect((await preflight('authorization')).headers.get('access-control-allow-headers')).not.toContain(
      'authorization',
    )
  })
})
