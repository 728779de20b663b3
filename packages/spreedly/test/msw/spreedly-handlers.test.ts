import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createSpreedlyFlow } from '../../src/authentication/flow.ts'
import { createSpreedlyClient } from '../../src/client.ts'
import { spreedlyHandlers } from '../../src/msw/spreedly-handlers.ts'
import { createSpreedlySandbox } from '../../src/testing/create-sandbox.ts'

const sandbox = createSpreedlySandbox()
const server = setupServer(...spreedlyHandlers(sandbox))
// The platform's own fetch, which msw watches, in place of the sandbox's.
const { fetch: _, ...options } = sandbox.clientOptions
const client = createSpreedlyClient(options)

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => sandbox.reset())
afterAll(() => server.close())

describe('spreedlyHandlers', () => {
  it('answers a client that knows nothing of the fake', async () => {
    const flow = createSpreedlyFlow(client)
    let step = await flow.start(sandbox.request('fingerprint-challenge'))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    expect(step.kind === 'payment' && step.payment.status).toBe('captured')
    expect(sandbox.ledger.filter(({ charged }) => charged)).toHaveLength(1)
  })

  it('answers whatever is asked of the origin', async () => {
    const response = await fetch(`${sandbox.origin}/anything`)
    expect(response.status).toBe(404)
  })

  it('leaves other origins alone', async () => {
    await expect(fetch('https://elsewhere.test/')).rejects.toBeInstanceOf(TypeError)
  })

  it.each(['cut-before', 'cut-after'] as const)('cuts the connection: %s', async (kind) => {
    sandbox.fail({ kind }, { operation: 'listTransactions' })
    await expect(fetch(`${sandbox.origin}/v1/transactions.json`)).rejects.toBeInstanceOf(TypeError)
  })

  it('plays the other faults too', async () => {
    sandbox.fail({ kind: 'html-502' })
    const response = await fetch(`${sandbox.origin}/v1/transactions.json`)
    expect(response.status).toBe(502)
    expect(response.headers.get('content-type')).toBe('text/html')
  })
})
