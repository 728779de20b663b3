import { waitFor } from '@three-ds/core'
import { createShopifyCheckoutClient, createShopifyCheckoutFlow } from '@three-ds/shopify/checkout'
import { shopifyHandlers } from '@three-ds/shopify/msw'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startPayment } from '../src/start-payment.ts'

const sandbox = createShopifySandbox()
const server = setupServer(...shopifyHandlers(sandbox))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => sandbox.reset())
afterAll(() => server.close())

// Your production code. It has the sandbox's keys, and the real `fetch`, which msw watches.
const { fetch: _fake, ...credentials } = sandbox.clientOptions
const flow = createShopifyCheckoutFlow(createShopifyCheckoutClient({ ...credentials, timeoutMs: 500 }))
const charges = () => sandbox.ledger.filter(({ charged }) => charged)
/** Pauses are over at once. */
const clock = { now: () => Date.now(), sleep: async () => {} }

describe('a shop that pays through Shopify', () => {
  it('asks again until it is paid', async () => {
    const step = await flow.start(sandbox.request('frictionless'))
    expect(step.type).toBe('poll')
    const done = await waitFor(flow, step, { clock })
    expect(done.type === 'done' && done.kind === 'payment' && done.payment.status).toBe('captured')
    expect(charges()).toHaveLength(1)
  })

  it('is not paid where the card is declined', async () => {
    const done = await waitFor(flow, await flow.start(sandbox.request('declined')), { clock })
    expect(done.type === 'done' && done.kind === 'payment' && done.payment.status).toBe('declined')
    expect(charges()).toHaveLength(0)
  })

  it('sends the cardholder to the issuer, and is paid after the challenge', async () => {
    const step = await waitFor(flow, await flow.start(sandbox.request('challenge')), { clock })
    expect(step.type).toBe('redirect')
    expect(charges()).toHaveLength(0)
    const asked = await flow.resume(step.state, await sandbox.answer(step))
    const done = await waitFor(flow, asked, { clock })
    expect(done.type === 'done' && done.kind === 'payment' && done.payment.status).toBe('captured')
    expect(charges()).toHaveLength(1)
  })

  it.each([
    ['answers 500', { kind: 'status', status: 500 }],
    ['does not answer in time', { kind: 'latency', ms: 60_000 }],
    ['charges, and its answer is lost', { kind: 'cut-after' }],
  ] as const)('waits and never charges again where the gateway %s', async (_, fault) => {
    sandbox.fail(fault, { operation: 'createPayment' })
    const request = sandbox.request('frictionless')
    expect(await startPayment(flow, request)).toBe('wait')
    await startPayment(flow, request)
    expect(charges().length).toBeLessThanOrEqual(1)
  })
})
