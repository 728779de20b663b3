import { requireUsable, type ShopifyClientOptions, shopIssues, tokenIssues } from '../credentials.ts'
import { createSender } from '../send.ts'
import { countPayments } from './operations/count-payments.ts'
import { createPayment } from './operations/create-payment.ts'
import { getPayment } from './operations/get-payment.ts'
import { listPayments } from './operations/list-payments.ts'
import { pollPayment } from './operations/poll-payment.ts'
import { readCheckoutError } from './read-checkout-error.ts'

/**
 * A client of Shopify's REST checkout payments. It holds no state; paths, fields and casing are the wire's.
 *
 * **Shopify has switched this API off**: deprecated in 2024-04, not in 2024-07 and later, shut off on 1 April 2025. It is here
 * for whatever still answers. Anything new completes carts: `@three-ds/shopify/storefront`.
 *
 * 3-D Secure needs version 2019-10 or later. In an older one a payment that needs a redirect ends with an error message and a
 * deprecation header (`apiVersion.deprecatedReason`), except at shops whose gateway uses Cardinal: there Shopify charges
 * without it. So an error is no failure: what was charged is told by the payment alone.
 *
 * Shopify keeps no idempotency header; `unique_token` is the key, and a lost payment is found by it in `listPayments`.
 *
 * Sources: Shopify's tutorial "Authenticating payments with 3D Secure"; shopify.dev/changelog/deprecation-of-checkout-apis.
 *
 * @throws ThreeDSError `invalid-input` for a shop, version or token that cannot be used, or in a page (a client holds a secret)
 * @example
 * ```ts
 * import { createShopifyCheckoutClient } from '@three-ds/shopify/checkout'
 *
 * const client = createShopifyCheckoutClient({
 *   shop: 'example.myshopify.com', apiVersion: '2024-01', accessToken: 'shpat_1',
 *   fetch: async () => Response.json({ payment: { id: 7, next_action: { redirect_url: '' } } }, { status: 202 }),
 * })
 * console.log((await client.getPayment('7yjf4v2we7gamku6', 7)).kind) // processing
 * ```
 */
export function createShopifyCheckoutClient(options: ShopifyClientOptions) {
  const { accessToken } = options
  requireUsable([...shopIssues(options), ...tokenIssues('accessToken', accessToken)], 'createShopifyCheckoutClient')
  const headers = { 'x-shopify-access-token': accessToken }
  const sender = createSender(options, { headers: () => headers, readError: readCheckoutError })
  return {
    /** Takes a payment. May need the cardholder. */
    createPayment: createPayment(sender),
    /** Reads how a payment stands: what counts while and after the cardholder acts. */
    getPayment: getPayment(sender),
    /** The checkout's payments: the way out of an unknown outcome, by `unique_token`. */
    listPayments: listPayments(sender),
    countPayments: countPayments(sender),
    /** Reads a payment until it is final or time is up. */
    pollPayment: pollPayment(sender),
  }
}

/** A client of Shopify's REST checkout payments. */
export interface ShopifyCheckoutClient extends ReturnType<typeof createShopifyCheckoutClient> {}
