import { requireUsable } from '../credentials.ts'
import { readGraphqlError } from '../graphql/read-graphql-error.ts'
import { createSender } from '../send.ts'
import { type ShopifyStorefrontClientOptions, storefrontHeaders, storefrontIssues } from './credentials.ts'
import { holdBuyer } from './hold-buyer.ts'
import { completeCheckoutWithCreditCard } from './operations/complete-checkout-with-credit-card.ts'
import { getCart } from './operations/get-cart.ts'
import { getCartCompletionAttempt } from './operations/get-cart-completion-attempt.ts'
import { getCheckout } from './operations/get-checkout.ts'
import { getPayment } from './operations/get-payment.ts'
import { prepareCartForCompletion } from './operations/prepare-cart-for-completion.ts'
import { submitCartForCompletion } from './operations/submit-cart-for-completion.ts'
import { updateCartPayment } from './operations/update-cart-payment.ts'

/**
 * A client of Shopify's Storefront API, as far as it pays: today's completion of a cart, and the legacy payment of a checkout,
 * which Shopify removed with version 2024-07 and switched off on April 1, 2025. It holds no state; fields and casing are the
 * wire's.
 *
 * Every call answers with the fields of the wire, the closed field `kind`, `apiVersion` (which version really answered), and a
 * non-enumerable `meta`. User errors and failures of a union are answers; HTTP errors and top-level errors of GraphQL are thrown,
 * and `outcome` says whether Shopify may have acted. Mutations are sent once.
 *
 * Sources: shopify.dev/docs/api/storefront; shopify.dev/changelog/checkout-apis-will-be-shut-down-april-1-2025.
 *
 * @throws ThreeDSError `invalid-input` for a missing or second token, a shop or version that is none, an unusable `baseUrl`, or a
 * private token in a page
 * @example
 * ```ts
 * import { createShopifyStorefrontClient } from '@three-ds/shopify/storefront'
 *
 * const cartCompletionAttempt = { __typename: 'CartCompletionProcessing', id: 'att_1', pollDelay: 500 }
 * const client = createShopifyStorefrontClient({
 *   shop: 'example.myshopify.com', apiVersion: '2026-04', publicAccessToken: 'public-token',
 *   fetch: async () => Response.json({ data: { cartCompletionAttempt } }),
 * })
 * const answer = await client.getCartCompletionAttempt('att_1')
 * console.log(answer.kind) // processing
 * ```
 */
export function createShopifyStorefrontClient(options: ShopifyStorefrontClientOptions) {
  requireUsable(storefrontIssues(options), 'createShopifyStorefrontClient')
  const headers = storefrontHeaders(options)
  const config = {
    headers: () => headers,
    readError: readGraphqlError,
    publicCredentials: options.privateAccessToken === undefined,
  }
  const sender = holdBuyer(createSender(options, config), options.buyerIp)
  return {
    /** Asks Shopify to get a cart ready for payment. Charges nothing. API version 2025-01 and later. */
    prepareCartForCompletion: prepareCartForCompletion(sender),
    /** Says how a cart will be paid. Charges nothing. */
    updateCartPayment: updateCartPayment(sender),
    /** Pays a cart. API version 2023-04 and later. */
    submitCartForCompletion: submitCartForCompletion(sender),
    /** Reads how an attempt stands: what counts, and the only thing that does. */
    getCartCompletionAttempt: getCartCompletionAttempt(sender),
    /** Is a cart still there? A hint where the attempt's id got lost, and no proof. */
    getCart: getCart(sender),
    /** Legacy: pays a checkout with a card from Shopify's vault. Gone from API version 2024-07 on. */
    completeCheckoutWithCreditCard: completeCheckoutWithCreditCard(sender),
    /** Legacy: reads how a payment stands. */
    getPayment: getPayment(sender),
    /** Legacy: reads how a checkout stands: the way out where the payment's id got lost. */
    getCheckout: getCheckout(sender),
  }
}

/** A client of Shopify's Storefront API. */
export interface ShopifyStorefrontClient extends ReturnType<typeof createShopifyStorefrontClient> {}
