import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { spreedlyHandlers } from '@three-ds/spreedly/msw'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startPayment } from '../src/start-payment.ts'

const sandbox = createSpreedlySandbox()
const server = setupServer(...spreedlyHandlers(sandbox))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => sandbox.reset())
afterAll(() => server.close())

// Your production code. It has the sandbox's keys, and the real `fetch`, which msw watches.
const { environmentKey, accessSecret } = sandbox.clientOptions
const client = createSpreedlyClient({ environmentKey, accessSecret, baseUrl: `${sandbox.origin}/v1`, timeoutMs: 500 })
const flow = createSpreedlyFlow(client)
const charges = () => sandbox.ledger.filter(({ charged }) => charged)

describe('a shop that pays through Spreedly', () => {
  it('is paid', async () => {
    expect(await startPayment(flow, sandbox.request('frictionless'))).toBe('paid')
    expect(charges()).toHaveLength(1)
  })

  it('is not paid where the card is declined', async () => {
    expect(await startPayment(flow, sandbox.request('declined'))).toBe('not-paid')
    expect(charges()).toHaveLength(0)
  })

  it('sends the cardholder to the issuer, and is paid after the challenge', async () => {
    const step = await flow.start(sandbox.request('challenge'))
    expect(step.type).toBe('challenge')
    expect(charges()).toHaveLength(0)
    const done = await flow.resume(step.state, await sandbox.answer(step))
    expect(done.type === 'done' && done.kind === 'payment' && done.payment.status).toBe('captured')
    expect(charges()).toHaveLength(1)
  })

  it.each([
    ['answers 500', { kind: 'status', status: 500 }],
    ['does not answer in time', { kind: 'latency', ms: 60_000 }],
    ['charges, and its answer is lost', { kind: 'cut-after' }],
  ] as const)('waits and never charges again where the gateway %s', async (_, fault) => {
    sandbox.fail(fault, { operation: 'purchase' })
    const request = sandbox.request('frictionless')
    expect(await startPayment(flow, request)).toBe('wait')
    await startPayment(flow, request)
    expect(charges().length).toBeLessThanOrEqual(1)
  })
})
