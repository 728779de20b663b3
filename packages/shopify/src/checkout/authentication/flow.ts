import { type AuthenticationFlow, defineFlow, type FlowOptions } from '@three-ds/core'
import { provider } from '../../provider.ts'
import type { ShopifyCheckoutClient } from '../client.ts'
import { find } from './find.ts'
import { dataOf } from './flow-data.ts'
import { checkRequest, type ShopifyCheckoutFlowRequest } from './flow-request.ts'
import { moveForPayment } from './move-for.ts'

/**
 * Shopify's REST checkout payments behind the loop. **Shopify has switched this API off**: see `createShopifyCheckoutClient`.
 *
 * `start` sends one payment for its `unique_token`. A step for the cardholder is a `redirect` that does not come back by
 * itself: show it in a window of its own, keep asking meanwhile, and close it when the flow is `done`. Shopify waits ten minutes
 * for the cardholder (`state.deadline`); what happens then is told by the payment alone, and the flow asks until it is final: an
 * error is no failure, and Shopify may charge all the same. A lost payment is found again by its unique token.
 *
 * It ends with the payment; the authentication is always `unknown`, since Shopify tells nothing of it.
 *
 * Source: Shopify's tutorial "Authenticating payments with 3D Secure".
 *
 * @example
 * ```ts
 * import { createShopifyCheckoutClient, createShopifyCheckoutFlow } from '@three-ds/shopify/checkout'
 *
 * const redirect_url = 'https://example.myshopify.com/3ds/7'
 * const client = createShopifyCheckoutClient({
 *   shop: 'example.myshopify.com', apiVersion: '2024-01', accessToken: 'shpat_1',
 *   fetch: async () => Response.json({ payment: { id: 7, next_action: { redirect_url } } }, { status: 202 }),
 * })
 * const request_details = { ip_address: '203.0.113.1', accept_language: 'en', user_agent: 'Mozilla/5.0' }
 * const step = await createShopifyCheckoutFlow(client).start({
 *   checkout_token: '7yjf4v2we7gamku6',
 *   payment: { amount: '398.00', session_id: 'global-d1c5', unique_token: 'order-1', request_details },
 * })
 * console.log(step.type) // redirect
 * ```
 */
export function createShopifyCheckoutFlow(
  client: ShopifyCheckoutClient,
  options?: FlowOptions,
): AuthenticationFlow<ShopifyCheckoutFlowRequest, 'shopify'> {
  return defineFlow(
    {
      provider,
      client,
      open: (request) => {
        checkRequest(request)
        return { key: request.payment.unique_token, data: dataOf(request) }
      },
      start: async (request, call) => {
        const answer = await client.createPayment(request.checkout_token, request.payment, call.options)
        return moveForPayment(answer, dataOf(request), call.now)
      },
      // What a browser says only makes the flow ask; Shopify calls nobody back.
      resume: (state, _event, call) => find(client, state, call),
      find: (state, call) => find(client, state, call),
    },
    options,
  )
}
