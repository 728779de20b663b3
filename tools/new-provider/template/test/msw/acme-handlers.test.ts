import { acmeHandlers } from '@three-ds/acme/msw'
import { createAcmeSandbox } from '@three-ds/acme/testing'
import { setupServer } from 'msw/node'
import { describe, expect, it, onTestFinished } from 'vitest'

describe('acmeHandlers', () => {
  it('answer whatever is asked of the origin', async () => {
    const sandbox = createAcmeSandbox()
    const server = setupServer(...acmeHandlers(sandbox))
    server.listen({ onUnhandledFrame: 'error' })
    onTestFinished(() => server.close())
    expect((await fetch(`${sandbox.origin}/anything`)).status).toBe(404)
  })
})
