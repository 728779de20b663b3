import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createProcessOutClient } from '../../src/client.ts'
import { processOutHandlers } from '../../src/msw/processout-handlers.ts'
import { createProcessOutSandbox } from '../../src/testing/create-sandbox.ts'

const sandbox = createProcessOutSandbox()
const server = setupServer(...processOutHandlers(sandbox))
// The platform's own fetch, which msw watches, in place of the sandbox's.
const { fetch: _, ...options } = sandbox.clientOptions
const client = createProcessOutClient(options)

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => sandbox.reset())
afterAll(() => server.close())

describe('processOutHandlers', () => {
  it('answers a client that knows nothing of the fake', async () => {
    const { invoice } = await client.createInvoice({ name: 'order-1', amount: '49.99', currency: 'EUR' })
    expect((await client.authorizeInvoice(invoice.id, { source: sandbox.cardToken })).kind).toBe('succeeded')
    expect((await client.captureInvoice(invoice.id)).kind).toBe('succeeded')
    expect((await client.listInvoiceTransactions(invoice.id)).transactions[0]?.status).toBe('completed')
    expect(sandbox.ledger.filter(({ charged }) => charged)).toHaveLength(1)
  })

  it('answers whatever is asked of the origin', async () => {
    expect((await fetch(`${sandbox.origin}/anything`)).status).toBe(401)
  })

  it('leaves other origins alone', async () => {
    await expect(fetch('https://elsewhere.test/')).rejects.toBeInstanceOf(TypeError)
  })

  it.each(['cut-before', 'cut-after'] as const)('cuts the connection: %s', async (kind) => {
    sandbox.fail({ kind })
    await expect(fetch(`${sandbox.origin}/anything`)).rejects.toBeInstanceOf(TypeError)
  })

  it('plays the other faults too', async () => {
    sandbox.fail({ kind: 'html-502' })
    const response = await fetch(`${sandbox.origin}/anything`)
    expect(response.status).toBe(502)
    expect(response.headers.get('content-type')).toBe('text/html')
  })
})
