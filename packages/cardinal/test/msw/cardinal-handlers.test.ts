import { setupServer } from 'msw/node'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createCardinalFlow } from '../../src/authentication/flow.ts'
import { createCardinalClient } from '../../src/client.ts'
import { cardinalHandlers } from '../../src/msw/cardinal-handlers.ts'
import { createCardinalSandbox } from '../../src/testing/create-sandbox.ts'
import { refusal } from '../refusal.ts'

const sandbox = createCardinalSandbox()
const server = setupServer(...cardinalHandlers(sandbox))
const { fetch: _, ...options } = sandbox.clientOptions
/** Built as an application builds it: it knows nothing of the sandbox but where it is. */
const client = createCardinalClient(options)

beforeAll(() => server.listen({ onUnhandledFrame: 'error' }))
afterEach(() => sandbox.reset())
afterAll(() => server.close())

describe('cardinalHandlers', () => {
  it('answer for a client that calls the network', async () => {
    const answer = await client.createCardPayment(sandbox.payment(sandbox.request('frictionless')))
    expect(answer.kind).toBe('succeeded')
    expect(sandbox.ledger).toHaveLength(1)
  })

  it('play a flow to its end', async () => {
    const flow = createCardinalFlow(client)
    let step = await flow.start(sandbox.request('challenge'))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    expect(step.authentication.status).toBe('authenticated')
  })

  it('answer for requests without a route', async () => {
    expect((await fetch(`${sandbox.origin}/oidc/nothing`)).status).toBe(401)
  })

  it('leave other origins alone', async () => {
    await expect(fetch('https://elsewhere.test/')).rejects.toBeInstanceOf(TypeError)
  })

  it('play the sandbox’s faults, a cut connection as a network error', async () => {
    sandbox.fail({ kind: 'cut-after' }, { operation: 'createCardPayment' })
    const error = await refusal(() => client.createCardPayment(sandbox.payment(sandbox.request('frictionless'))))
    expect([error.code, error.outcome]).toEqual(['network', 'unknown'])
    expect(sandbox.ledger.filter(({ charged }) => charged)).toHaveLength(1)
  })
})
