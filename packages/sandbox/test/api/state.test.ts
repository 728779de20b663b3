import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { openServer } from '../open-server.ts'

const { server, ask, send } = openServer()

const challenge = () => {
  const { clientOptions, sandbox } = server().gateways.spreedly
  return createSpreedlyFlow(createSpreedlyClient(clientOptions)).start(sandbox.request('challenge'))
}

describe('GET /_sandbox/state', () => {
  it('tells where every gateway stands', async () => {
    await challenge()
    const response = await ask('/_sandbox/state')
    expect(response.headers.get('content-type')).toContain('application/json')
    const { origin, gateways } = await response.json()
    expect(origin).toBe(server().origin)
    expect(gateways.spreedly).toMatchObject({
      charges: 0,
      ledger: [{ operation: 'purchase' }],
      open: [{ waitsFor: 'challenge' }],
    })
    expect(gateways.finaro).toMatchObject({ ledger: [], open: [], faults: [] })
  })
})

describe('GET /_sandbox/gateways/{name}', () => {
  it('tells where one stands', async () => {
    await challenge()
    expect(await (await ask('/_sandbox/gateways/spreedly')).json()).toMatchObject({ open: [{ waitsFor: 'challenge' }] })
  })

  it.each(['/_sandbox/gateways/nobody', '/_sandbox/nothing', '/_sandbox/gateways/__proto__'])(
    'has no %s',
    async (path) => {
      const response = await ask(path)
      expect(response.status).toBe(404)
      expect(await response.json()).toMatchObject({ error: { code: 'not-found' } })
    },
  )
})

describe('GET /_sandbox/exchanges', () => {
  it('tells what came, oldest first', async () => {
    await challenge()
    expect(await (await ask('/_sandbox/exchanges')).json()).toMatchObject([
      { gateway: 'spreedly', method: 'POST', status: 200 },
    ])
  })
})

describe('POST /_sandbox/reset', () => {
  it('forgets everything everywhere', async () => {
    await challenge()
    const response = await send('POST', '/_sandbox/reset')
    expect([response.status, await response.text()]).toEqual([204, ''])
    expect(server().gateways.spreedly.sandbox.ledger).toEqual([])
    expect(await (await ask('/_sandbox/exchanges')).json()).toEqual([])
  })

  it('forgets what one gateway remembers', async () => {
    await challenge()
    await send('POST', '/_sandbox/gateways/finaro/reset')
    expect(server().gateways.spreedly.sandbox.ledger).toHaveLength(1)
    await send('POST', '/_sandbox/gateways/spreedly/reset')
    expect(server().gateways.spreedly.sandbox.ledger).toEqual([])
  })
})
