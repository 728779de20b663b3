import { createShopifyCheckoutClient, createShopifyCheckoutFlow } from '@three-ds/shopify/checkout'
import { createShopifySandbox } from '@three-ds/shopify/testing'
import { cardCases } from '../card-case.ts'
import type { Source } from '../source.ts'

/** A payment of a checkout. */
export const shopify: Source = {
  name: 'Shopify',
  impossible: 'shopifyPaymentOnly',
  cases: cardCases.filter(({ scheme }) => scheme === 'visa'),
  async earn({ way }) {
    const sandbox = createShopifySandbox()
    const flow = createShopifyCheckoutFlow(createShopifyCheckoutClient(sandbox.clientOptions))
    let step = await flow.start(sandbox.request(way))
    while (step.type !== 'done') step = await flow.resume(step.state, await sandbox.answer(step))
    return step.authentication
  },
}
