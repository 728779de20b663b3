import { fromDecimal } from '@three-ds/core'
import type { ServedGateway } from '@three-ds/sandbox'
import { createShopifyCheckoutClient, createShopifyCheckoutFlow } from '@three-ds/shopify/checkout'
import type { ShopifySandbox, ShopifyScenario } from '@three-ds/shopify/testing'
import { notAttempted } from './not-attempted.ts'
import { type Play, type PlayKind, playKey } from './plays.ts'
import { playNamed, type ShopGateway } from './shop-gateway.ts'

interface ShopifyPlay extends Play {
  readonly scenario: ShopifyScenario
}

const price = fromDecimal('49.99', 'EUR')

const play = (kind: PlayKind, scenario: ShopifyScenario): ShopifyPlay => ({
  key: playKey('vault', kind),
  scheme: 'vault',
  kind,
  amount: price,
  scenario,
})

const plays: readonly ShopifyPlay[] = [
  play('frictionless', 'frictionless'),
  play('challenge', 'challenge'),
  play('failed', 'failed'),
  play('rejected', 'rejected'),
  play('declined', 'declined'),
  play('declined-after-challenge', 'declined-after-challenge'),
  play('slow', 'slow'),
]

/** Shopify's checkout payments: the payment is polled, and the page of the bank never comes back. */
export const shopifyGateway = ({ sandbox, clientOptions }: ServedGateway<ShopifySandbox>): ShopGateway => ({
  name: 'shopify',
  title: 'Shopify',
  charges: 'in-flow',
  begins: 'createPayment',
  returns: false,
  plays,
  open: (order, { hooks, seen, clock }) => {
    const client = createShopifyCheckoutClient({ ...clientOptions, hooks, clock })
    const { scenario } = playNamed(plays, order)
    return {
      flow: createShopifyCheckoutFlow(client, { seen, clock }).mapRequest(({ id, visitor }) =>
        sandbox.request(scenario, {
          // The same one however often the request is made: it is opened before it is started.
          checkout_token: sandbox.checkoutToken,
          payment: {
            unique_token: id,
            request_details: {
              ip_address: visitor.ipAddress,
              accept_language: visitor.language,
              user_agent: visitor.userAgent,
            },
          },
        }),
      ),
      pay: async (authentication) => notAttempted(order, authentication),
      openPage: async () => ({ kind: 'none' }),
    }
  },
})
