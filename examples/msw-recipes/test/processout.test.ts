import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { processOutHandlers } from '@three-ds/processout/msw'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startPayment } from '../src/start-payment.ts'

const sandbox = createProcessOutSandbox()
const server = setupServer(...processOutHandlers(sandbox))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => sandbox.reset())
afterAll(() => server.close())

// Your production code. It has the sandbox's keys, and the real `fetch`, which msw watches.
const { fetch: _fake, ...credentials } = sandbox.clientOptions
const client = createProcessOutClient({ ...credentials, timeoutMs: 500 })
const flow = createProcessOutFlow(client)
const charges = () => sandbox.ledger.filter(({ charged }) => charged)

describe('a shop that pays through ProcessOut', () => {
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
    expect(step.type).toBe('redirect')
    expect(charges()).toHaveLength(0)
    const done = await flow.resume(step.state, await sandbox.answer(step))
    expect(done.type === 'done' && done.kind === 'payment' && done.payment.status).toBe('authorized')
    expect(charges()).toHaveLength(1)
  })

  it('may start again where the gateway answers 500 to the invoice, which charges nothing', async () => {
    sandbox.fail({ kind: 'status', status: 500 }, { operation: 'createInvoice' })
    const request = sandbox.request('frictionless')
    await expect(startPayment(flow, request)).rejects.toMatchObject({
      code: 'provider-unavailable',
      outcome: 'not-sent',
    })
    expect(await startPayment(flow, request)).toBe('paid')
    expect(charges()).toHaveLength(1)
  })

  it.each([
    ['answers 500', { kind: 'status', status: 500 }],
    ['does not answer in time', { kind: 'latency', ms: 60_000 }],
    ['charges, and its answer is lost', { kind: 'cut-after' }],
  ] as const)('never charges twice where the gateway %s', async (_, fault) => {
    sandbox.fail(fault, { operation: 'authorizeInvoice' })
    const request = sandbox.request('frictionless')
    await startPayment(flow, request)
    await startPayment(flow, request)
    expect(charges().length).toBeLessThanOrEqual(1)
  })
})
