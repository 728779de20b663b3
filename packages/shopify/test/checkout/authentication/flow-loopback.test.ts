import { createShopifyCheckoutClient, createShopifyCheckoutFlow } from '@three-ds/shopify/checkout'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { describe, expect, it } from 'vitest'

describe('a fake on this machine, over plain http', () => {
  it('can play the cardholder’s page, since the client itself calls that origin', async () => {
    const sandbox = createShopifySandbox({ origin: 'http://localhost:4000' })
    const flow = createShopifyCheckoutFlow(createShopifyCheckoutClient(sandbox.clientOptions))
    const step = await flow.start(sandbox.request('challenge'))
    const asked = step.type === 'poll' ? await flow.resume(step.state, { type: 'poll' }) : step
    expect(asked).toMatchObject({
      type: 'redirect',
      action: { url: expect.stringMatching(/^http:\/\/localhost:4000\//) },
    })
  })
})
