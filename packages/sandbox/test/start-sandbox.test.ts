import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createCardinalClient, createCardinalFlow } from '@three-ds/cardinal'
import type { AuthenticationStep } from '@three-ds/core'
import { createManualClock, seededRandom } from '@three-ds/core/testing'
import { createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { startSandbox } from '@three-ds/sandbox'
import { createShopifyCheckoutClient, createShopifyCheckoutFlow } from '@three-ds/shopify/checkout'
import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { listen } from '../src/listen.ts'
import { openServer } from './open-server.ts'

const { server } = openServer({ clock: createManualClock() })

const ended = (step: AuthenticationStep) => step.type === 'done' && [step.kind, step.authentication.test]

describe('startSandbox', () => {
  it('listens on this machine alone, at a free port', () => {
    expect(server().origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })

  it('gives clients no fetch of its own: calls go over HTTP', () => {
    for (const { clientOptions } of Object.values(server().gateways)) expect(clientOptions).not.toHaveProperty('fetch')
  })

  it('serves Spreedly over HTTP', async () => {
    const { clientOptions, sandbox } = server().gateways.spreedly
    const flow = createSpreedlyFlow(createSpreedlyClient(clientOptions))
    let step = await flow.start(sandbox.request('fingerprint-challenge'))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    expect(ended(step)).toEqual(['payment', true])
  })

  it('serves Cardinal over HTTP', async () => {
    const { clientOptions, sandbox } = server().gateways.cardinal
    const flow = createCardinalFlow(createCardinalClient(clientOptions))
    let step = await flow.start(sandbox.request('challenge'))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    expect(ended(step)).toEqual(['authentication', true])
  })

  it('serves Finaro over HTTP', async () => {
    const { clientOptions, sandbox } = server().gateways.finaro
    const flow = createFinaroFlow(createFinaroClient(clientOptions))
    let step = await flow.start(sandbox.request('fingerprint-challenge'))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    expect(ended(step)).toEqual(['authentication', true])
  })

  it('serves ProcessOut over HTTP', async () => {
    const { clientOptions, sandbox } = server().gateways.processout
    const flow = createProcessOutFlow(createProcessOutClient(clientOptions))
    let step = await flow.start(sandbox.request('challenge'))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    expect(ended(step)).toEqual(['payment', true])
  })

  it('serves Shopify over HTTP', async () => {
    const { clientOptions, sandbox } = server().gateways.shopify
    const flow = createShopifyCheckoutFlow(createShopifyCheckoutClient(clientOptions))
    let step = await flow.start(sandbox.request('challenge'))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    expect(ended(step)).toEqual(['payment', true])
  })

  it('puts the outer address into everything that a fake hands out', async () => {
    const { gateways, origin, close } = await startSandbox({ origin: 'https://sandbox.example/' })
    await close()
    expect(origin).toBe('https://sandbox.example')
    expect(gateways.finaro.origin).toBe('https://sandbox.example/finaro')
    expect(gateways.spreedly.clientOptions.baseUrl).toBe('https://sandbox.example/spreedly/v1')
  })

  it('has the same credentials again with the same randomness', async () => {
    const credentials = async () => {
      const { gateways, close } = await startSandbox({ random: seededRandom(7), origin: 'https://sandbox.example' })
      await close()
      return Object.values(gateways).map(({ clientOptions }) => JSON.stringify(clientOptions))
    }
    expect(await credentials()).toEqual(await credentials())
  })

  it('rejects where the port is taken', async () => {
    const other = createServer()
    await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready))
    const { port } = other.address() as AddressInfo
    await expect(startSandbox({ port })).rejects.toMatchObject({ code: 'EADDRINUSE' })
    await new Promise((closed) => other.close(closed))
  })

  it('stops at once when it is closed, although a client keeps its connection open', async () => {
    const { origin, close } = await startSandbox()
    await (await fetch(`${origin}/_sandbox/state`)).text()
    await close()
    await expect(fetch(`${origin}/_sandbox/state`)).rejects.toThrow(TypeError)
  })

  it('forgets what one gateway remembers, or all', async () => {
    const { gateways, reset } = server()
    const { spreedly, finaro } = gateways
    for (const { sandbox } of [spreedly, finaro]) sandbox.fail({ kind: 'cut-before' })
    reset('spreedly')
    expect([spreedly.sandbox.faults.length, finaro.sandbox.faults.length]).toEqual([0, 1])
    reset()
    expect(finaro.sandbox.faults).toEqual([])
  })
})

describe('callbacks', () => {
  /** A shop's receiver, and a payment at a sandbox that names it. */
  async function paid(callbacks: 'by-hand' | 'at-once' | undefined) {
    let hear: (body: string) => void = () => undefined
    const told = new Promise<string>((resolve) => {
      hear = resolve
    })
    const receive = async (request: Request) => {
      hear(await request.text())
      return new Response()
    }
    const shop = await listen(receive, 0, '127.0.0.1')
    const { gateways, close } = await startSandbox({ callbacks })
    const { clientOptions, sandbox } = gateways.spreedly
    const callback_url = `http://127.0.0.1:${shop.port}/hook`
    const request = sandbox.request('frictionless', { transaction: { callback_url } })
    await createSpreedlyFlow(createSpreedlyClient(clientOptions)).start(request)
    return { told, sandbox, end: () => Promise.all([close(), shop.close()]) }
  }

  it('go out at once where that is asked for, to the address of the payment', async () => {
    const { told, end } = await paid('at-once')
    expect(await told).toContain('<state>succeeded</state>')
    await end()
  })

  it('wait for the hand that delivers them otherwise', async () => {
    const { sandbox, end } = await paid(undefined)
    const statuses = await sandbox.deliverCallbacks(async () => new Response())
    expect(statuses).toEqual([200])
    await end()
  })
})
