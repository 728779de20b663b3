import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createFinaroClient } from '../../src/client.ts'
import { finaroHandlers } from '../../src/msw/finaro-handlers.ts'
import { createFinaroSandbox } from '../../src/testing/create-sandbox.ts'

const sandbox = createFinaroSandbox()
const server = setupServer(...finaroHandlers(sandbox))
// The platform's own fetch, which msw watches, in place of the sandbox's.
const { fetch: _, ...options } = sandbox.clientOptions
const client = createFinaroClient(options)

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => sandbox.reset())
afterAll(() => server.close())

describe('finaroHandlers', () => {
  it('answers a client that knows nothing of the fake', async () => {
    const card = { token: { value: sandbox.tokens.visa } }
    const sale = { amount: { total: 19.99 }, currencyCode: 'EUR', transaction: { invoice: '1625' }, card }
    expect((await client.sale(sale)).kind).toBe('succeeded')
    expect((await client.invoiceInformation({ invoice: '1625' })).kind).toBe('succeeded')
    expect((await client.void({ invoice: '1625', reversalReason: '03' })).kind).toBe('succeeded')
    expect(sandbox.ledger.filter(({ charged }) => charged)).toHaveLength(1)
  })

  it('answers whatever is asked of the origin', async () => {
    expect((await fetch(`${sandbox.origin}/anything`)).status).toBe(404)
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
