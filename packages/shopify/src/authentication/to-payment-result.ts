import type { PaymentResult, UndeclinedPaymentStatus } from '@three-ds/core'
import { provider } from '../provider.ts'
import { requireAnswer } from './require-answer.ts'
import type { ShopifyStandingAnswer } from './standing.ts'

const passing: ReadonlySet<UndeclinedPaymentStatus | 'declined'> = new Set([
  'not-attempted',
  'processing',
  'in-review',
  'unknown',
])

/**
 * What became of the payment, whichever of the APIs answered. It never says whether the cardholder was authenticated.
 *
 * - REST and the legacy payment: by the transaction; `captured` for a sale, `authorized` for an authorization.
 * - A completed cart names only an order: `accepted`.
 * - An error message beside a successful transaction is a note: Shopify tries to charge in the event of an error.
 *
 * Source: Shopify's tutorial "Authenticating payments with 3D Secure".
 *
 * @param answer - an answer of a client; a bare payment proves nothing and does not compile
 * @throws ThreeDSError `invalid-input` for what is no answer of a client
 * @example
 * ```ts
 * import { createShopifyStorefrontClient, toPaymentResult } from '@three-ds/shopify'
 *
 * const order = { orderId: 'gid://shopify/Order/9', orderUrl: 'https://example.myshopify.com/1/orders/9' }
 * const cartCompletionAttempt = { __typename: 'CartCompletionSuccess', id: 'att_1', ...order }
 * const client = createShopifyStorefrontClient({
 *   shop: 'example.myshopify.com', apiVersion: '2026-04', publicAccessToken: 'public-token',
 *   fetch: async () => Response.json({ data: { cartCompletionAttempt } }),
 * })
 * console.log(toPaymentResult(await client.getCartCompletionAttempt('att_1')).status) // accepted
 * ```
 */
export function toPaymentResult(answer: ShopifyStandingAnswer): PaymentResult {
  requireAnswer(answer, 'toPaymentResult')
  const { test, standing } = answer
  return { provider, evidence: 'fetched', test, final: !passing.has(standing.status), ...standing }
}
