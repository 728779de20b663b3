import { createCardinalClient, createCardinalFlow } from '@three-ds/cardinal'
import type { AuthenticationStep } from '@three-ds/core'
import { createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { type SandboxServer, startSandbox } from '@three-ds/sandbox'
import { createShopifyCheckoutClient, createShopifyCheckoutFlow } from '@three-ds/shopify/checkout'
import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

let server: SandboxServer
beforeAll(async () => {
  server = await startSandbox()
})
afterAll(() => server.close())

const ended = (step: AuthenticationStep) => step.type === 'done' && [step.kind, step.authentication.test]

describe('startSandbox', () => {
  it('listens on this machine alone, at a free port', () => {
    expect(server.origin).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/)
  })

  it('serves Spreedly over HTTP', async () => {
    const { clientOptions, sandbox } = server.gateways.spreedly
    const flow = createSpreedlyFlow(createSpreedlyClient(clientOptions))
    let step = await flow.start(sandbox.request('fingerprint-challenge'))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    expect(ended(step)).toEqual(['payment', true])
  })

  it('serves Cardinal over HTTP', async () => {
    const { clientOptions, sandbox } = server.gateways.cardinal
    const flow = createCardinalFlow(createCardinalClient(clientOptions))
    let step = await flow.start(sandbox.request('challenge'))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    expect(ended(step)).toEqual(['authentication', true])
  })

  it('serves Finaro over HTTP', async () => {
    const { clientOptions, sandbox } = server.gateways.finaro
    const flow = createFinaroFlow(createFinaroClient(clientOptions))
    let step = await flow.start(sandbox.request('fingerprint-challenge'))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    expect(ended(step)).toEqual(['authentication', true])
  })

  it('serves ProcessOut over HTTP', async () => {
    const { clientOptions, sandbox } = server.gateways.processout
    const flow = createProcessOutFlow(createProcessOutClient(clientOptions))
    let step = await flow.start(sandbox.request('challenge'))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    expect(ended(step)).toEqual(['payment', true])
  })

  it('serves Shopify over HTTP', async () => {
    const { clientOptions, sandbox } = server.gateways.shopify
    const flow = createShopifyCheckoutFlow(createShopifyCheckoutClient(clientOptions))
    let step = await flow.start(sandbox.request('challenge'))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    expect(ended(step)).toEqual(['payment', true])
  })
})
