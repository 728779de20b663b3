import { present, type VerifiedAuthenticationResult } from '@three-ds/core'
import { provider } from '../provider.ts'
import { requireAnswer } from './require-answer.ts'
import type { ShopifyStandingAnswer } from './standing.ts'

/**
 * What Shopify answered about 3-D Secure: nothing, so it is always `unknown`, however well the payment went. Shopify charges
 * in the event of an error, so a payment that succeeded proves no authentication.
 *
 * Source: Shopify's tutorial "Authenticating payments with 3D Secure", "3D Secure overview".
 *
 * @param answer - an answer of a client
 * @throws ThreeDSError `invalid-input` for what is no answer of a client
 * @example
 * ```ts
 * import { createShopifyCheckoutClient, toAuthenticationResult } from '@three-ds/shopify'
 *
 * const transaction = { kind: 'sale', status: 'success', amount: '398.00', currency: 'USD' }
 * const client = createShopifyCheckoutClient({
 *   shop: 'example.myshopify.com', apiVersion: '2024-01', accessToken: 'shpat_1',
 *   fetch: async () => Response.json({ payment: { id: 7, transaction } }),
 * })
 * console.log(toAuthenticationResult(await client.getPayment('7yjf4v2we7gamku6', 7)).status) // unknown
 * ```
 */
export function toAuthenticationResult(answer: ShopifyStandingAnswer): VerifiedAuthenticationResult {
  requireAnswer(answer, 'toAuthenticationResult')
  const { test, standing } = answer
  const { id, amount } = standing
  return {
    provider,
    status: 'unknown',
    evidence: 'fetched',
    test,
    ...present({ providerTransactionId: id, amount }),
  }
}
