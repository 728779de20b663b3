import type { Entry } from './entry.ts'

/**
 * What is weighed. Data only.
 *
 * `budget` is what was planned before anything was written; `limit` is today's weight and a little more, to be lowered with it.
 */

const one = (name: string, module: string, uses: Entry['uses'], limit: number, budget?: number): Entry => ({
  name,
  module: `@three-ds/${module}`,
  uses,
  limit,
  ...(budget === undefined ? {} : { budget }),
})

/** Client and flow of each gateway. */
const clientsAndFlows = [
  one('spreedly, client and flow', 'spreedly', ['createSpreedlyClient', 'createSpreedlyFlow'], 36.5, 25),
  one('processout, client and flow', 'processout', ['createProcessOutClient', 'createProcessOutFlow'], 40.5, 25),
  one('finaro, client and flow', 'finaro', ['createFinaroClient', 'createFinaroFlow'], 35, 25),
  one('cardinal, client and flow', 'cardinal', ['createCardinalClient', 'createCardinalFlow'], 47.5, 25),
  one(
    'shopify, client and flow of the checkout',
    'shopify/checkout',
    ['createShopifyCheckoutClient', 'createShopifyCheckoutFlow'],
    28,
    25,
  ),
  one(
    'shopify, client and flow of the cart',
    'shopify/storefront',
    ['createShopifyStorefrontClient', 'createShopifyCartFlow'],
    33.5,
    25,
  ),
  one('shopify, client of payments apps', 'shopify/payments-app', ['createShopifyPaymentsAppClient'], 23.5, 25),
]

const receivers = [
  one('spreedly, callback receiver', 'spreedly', ['createSpreedlyCallbackReceiver'], 7.5, 35),
  one('processout, callback receiver', 'processout', ['createProcessOutCallbackReceiver'], 3.5),
]

const wholes = [
  one('spreedly, all', 'spreedly', 'all', 69.5, 50),
  one('processout, all', 'processout', 'all', 45),
  one('finaro, all', 'finaro', 'all', 42),
  one('cardinal, all', 'cardinal', 'all', 53, 32),
  one('shopify, all', 'shopify', 'all', 50),
  one('core, all', 'core', 'all', 36),
  one('core/http, all', 'core/http', 'all', 11.5),
  one('browser, all', 'browser', 'all', 2.7),
]

/** Pure functions, each alone. */
const functions = [
  one('`parseEci`', 'core', ['parseEci'], 0.2, 1),
  one('`readEci`', 'core', ['readEci'], 1, 1),
  one('`toDecimal`', 'core', ['toDecimal'], 1.5, 1),
  one('`describeTransStatus`', 'core', ['describeTransStatus'], 0.4, 1),
  one('`describeCryptogram`', 'core', ['describeCryptogram'], 0.7, 1),
  one('`waitFor`', 'core', ['waitFor'], 1, 1),
  one('`findContradictions`', 'core', ['findContradictions'], 2.2, 1),
  one('`mayAuthorize`', 'core', ['mayAuthorize'], 2.4, 1),
  one('`statusFrom`', 'core', ['statusFrom'], 3.5, 1),
  one('`assessLiability`', 'core', ['assessLiability'], 4.6, 1),
  one('`explain`', 'core', ['explain'], 7, 1),
  one('`preflight`', 'core', ['preflight'], 14.5, 1),
  one('`parseAuthenticationResult`', 'core', ['parseAuthenticationResult'], 13),
]

/** Everything that `pnpm sizes` weighs. */
export const entries: readonly Entry[] = [...clientsAndFlows, ...receivers, ...wholes, ...functions]
