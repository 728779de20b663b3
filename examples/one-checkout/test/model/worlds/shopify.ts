import type { AuthenticationFlow, FlowMachine, FlowOptions } from '@three-ds/core'
import {
  createShopifyCartFlow,
  createShopifyCheckoutClient,
  createShopifyCheckoutFlow,
  createShopifyPaymentFlow,
  createShopifyStorefrontClient,
  shopifyCartFlowMachine,
  shopifyCheckoutFlowMachine,
  shopifyPaymentFlowMachine,
} from '@three-ds/shopify'
import {
  createShopifySandbox,
  type ShopifyCartScenario,
  type ShopifySandbox,
  type ShopifyScenario,
} from '@three-ds/shopify/testing'
import type { Order } from '../../../src/order.ts'
import { notAttempted } from '../../../src/pay-once.ts'
import type { MortalProcess } from '../mortal-process.ts'
import { buyer, foreignTo, type WorldPlan } from '../world.ts'

/** Shopify shows nothing of a fingerprint: those scenarios are challenges here. */
const scenarios = [
  'frictionless',
  'slow',
  'paid-at-once',
  'challenge',
  'challenge-at-once',
  'challenge-twice',
  'failed',
  'declined',
  'declined-after-challenge',
  'error-charged',
  'error-not-charged',
  'abandoned-not-charged',
  'in-review',
] as const satisfies readonly ShopifyScenario[]

/** Troubles that Shopify tells of only after it has taken the cart, or that pass. */
const cartScenarios = [
  ...scenarios,
  'submit-throttled',
  'submit-unknown',
  'attempt-unknown',
  'action-without-url',
] as const satisfies readonly ShopifyCartScenario[]

type Flow = AuthenticationFlow<Order, 'shopify'>
type Fetch = Pick<MortalProcess, 'fetch'>

/** A flow over one request of the sandbox, made in each process anew. */
type Opened = (process: Fetch, options: FlowOptions) => Flow

interface Api {
  readonly name: string
  readonly machine: FlowMachine<'shopify'>
  readonly starts: string
  readonly goesOn?: string
  readonly scenarios: readonly string[]
  open(sandbox: ShopifySandbox, scenario: string): Opened
}

/** A payment through one of Shopify's APIs. Nobody calls back, and a page that nobody answers is charged all the same. */
const shopifyThrough = ({ open, ...api }: Api): WorldPlan<'shopify'> => ({
  provider: 'shopify',
  chargesUnansweredAfterMs: 10 * 60_000,
  ...api,
  make: async (scenario, { clock, random }) => {
    const sandbox = createShopifySandbox({ clock, random })
    const flowOf = open(sandbox, scenario)
    return {
      sandbox,
      order: {
        ...buyer,
        id: 'order-1',
        amount: { minorUnits: 4999, currency: 'EUR' },
        cardToken: sandbox.sessionId,
        placedAt: new Date(clock.now()).toISOString(),
      },
      gateway: (process) => ({
        flow: flowOf(process, { seen: process.seen, clock }),
        pay: async (order, authentication) => notAttempted('shopify', order, authentication),
      }),
      callbacks: async () => [],
      foreign: foreignTo('shopify'),
    }
  },
})

/** Today's way: the completion of a cart. */
export const shopifyCartWorld = shopifyThrough({
  name: 'shopify, cart',
  machine: shopifyCartFlowMachine,
  starts: 'submitCartForCompletion',
  // One that was throttled is made again.
  goesOn: 'submitCartForCompletion',
  scenarios: cartScenarios,
  open: ({ storefront }, scenario) => {
    const request = storefront.cartRequest(scenario as ShopifyCartScenario) // one of the list above
    return ({ fetch }, options) =>
      createShopifyCartFlow(createShopifyStorefrontClient({ ...storefront.clientOptions, fetch }), options).mapRequest(
        () => request,
      )
  },
})

/** The legacy payment of a checkout, through the Storefront API. */
export const shopifyPaymentWorld = shopifyThrough({
  name: 'shopify, legacy payment',
  machine: shopifyPaymentFlowMachine,
  starts: 'completeCheckoutWithCreditCard',
  scenarios,
  open: ({ storefront }, scenario) => {
    const request = storefront.paymentRequest(scenario as ShopifyScenario) // one of the list above
    return ({ fetch }, options) =>
      createShopifyPaymentFlow(
        createShopifyStorefrontClient({ ...storefront.legacyClientOptions, fetch }),
        options,
      ).mapRequest(() => request)
  },
})

/** The payment of a checkout, through the REST API. */
export const shopifyCheckoutWorld = shopifyThrough({
  name: 'shopify, REST checkout',
  machine: shopifyCheckoutFlowMachine,
  starts: 'createPayment',
  scenarios: [...scenarios, 'bare-answer', 'bare-failure'],
  open: (sandbox, scenario) => {
    const request = sandbox.request(scenario as ShopifyScenario) // one of the list above
    return ({ fetch }, options) =>
      createShopifyCheckoutFlow(createShopifyCheckoutClient({ ...sandbox.clientOptions, fetch }), options).mapRequest(
        () => request,
      )
  },
})
