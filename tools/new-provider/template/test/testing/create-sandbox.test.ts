import { createAcmeClient } from '@three-ds/acme'
import { createAcmeSandbox } from '@three-ds/acme/testing'
import { describe, expect, it } from 'vitest'

describe('the fake Acme', () => {
  it('charges twice when it is asked twice', async () => {
    const sandbox = createAcmeSandbox()
    const client = createAcmeClient(sandbox.clientOptions)
    const { orderId: _, ...body } = sandbox.request('frictionless')
    await client.authorize(body)
    await client.authorize(body)
    expect(sandbox.ledger.filter(({ charged }) => charged)).toHaveLength(2)
  })
})
