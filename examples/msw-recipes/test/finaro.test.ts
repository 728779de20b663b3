import { createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
import { finaroHandlers } from '@three-ds/finaro/msw'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startPayment } from '../src/start-payment.ts'

const sandbox = createFinaroSandbox()
const server = setupServer(...finaroHandlers(sandbox))
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => sandbox.reset())
afterAll(() => server.close())

// Your production code. It has the sandbox's keys, and the real `fetch`, which msw watches.
const { fetch: _fake, ...credentials } = sandbox.clientOptions
const flow = createFinaroFlow(createFinaroClient({ ...credentials, timeoutMs: 500 }))

describe('a shop that authenticates through Finaro', () => {
  it('has an authentication, and has charged nothing', async () => {
    expect(await startPayment(flow, sandbox.request('frictionless'))).toBe('authenticated')
    expect(sandbox.ledger.filter(({ charged }) => charged)).toHaveLength(0)
  })

  it('has none where the issuer refuses the cardholder', async () => {
    const step = await flow.start(sandbox.request('failed'))
    const done = await flow.resume(step.state, await sandbox.answer(step))
    expect(done.type === 'done' && done.authentication.status).toBe('failed')
  })

  it('sends the cardholder to the issuer, and has an authentication after the challenge', async () => {
    const step = await flow.start(sandbox.request('challenge'))
    expect(step.type).toBe('challenge')
    const done = await flow.resume(step.state, await sandbox.answer(step))
    expect(done.type === 'done' && done.authentication.status).toBe('authenticated')
    expect(done.type === 'done' && done.authentication.evidence).toBe('matched')
  })

  it.each([
    ['answers 500', { kind: 'status', status: 500 }],
    ['does not answer in time', { kind: 'latency', ms: 60_000 }],
  ] as const)('waits where the gateway %s', async (_, fault) => {
    sandbox.fail(fault, { operation: 'standalone' })
    expect(await startPayment(flow, sandbox.request('frictionless'))).toBe('wait')
  })
})
