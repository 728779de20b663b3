import {
  type AuthenticationFlow,
  type AuthenticationState,
  defineFlow,
  type FlowCall,
  type FlowOptions,
  type Move,
} from '@three-ds/core'
import { provider } from '../../provider.ts'
import type { ShopifyStorefrontClient } from '../client.ts'
import { findCart } from './cart-find.ts'
import { cartDataOf, readCartData, type ShopifyCartFlowData } from './cart-flow-data.ts'
import { checkCartRequest, type ShopifyCartFlowRequest } from './cart-flow-request.ts'
import { moveForSubmission, type Submitter, throttledCart } from './cart-move-for.ts'
import { readyCart } from './ready-cart.ts'

/**
 * The completion of a cart behind the loop: today's way to pay through the Storefront API.
 *
 * `start` makes the cart ready, says how it is to be paid, and submits it once for its `attemptToken`; then the attempt is asked
 * for. What Shopify refuses before or at the submission is an error, since nothing was charged: correct it and start again with
 * the same token. A step for the buyer is a `redirect` that does not come back by itself: show it in a window of its own, keep
 * asking meanwhile, and close it when the flow is `done`. No limit for the buyer is published.
 *
 * It ends with the payment: `accepted` names the order (`payment.id`), not whether money was reserved or taken; the
 * authentication is always `unknown`, since Shopify tells nothing of it. Where the answer to the submission got lost, nothing
 * names the attempt: the flow never submits again by itself, and ends `unknown` once the cart is gone, or after half an hour. Then
 * look for the order, or submit by hand with the same token while Shopify still knows it (`SubmitAlreadyAccepted` names the attempt).
 *
 * Sources: shopify.dev/docs/api/storefront/2026-04/mutations/cartSubmitForCompletion and queries/cartCompletionAttempt;
 * Shopify's tutorial "Authenticating payments with 3D Secure".
 *
 * @example
 * ```ts
 * import { createShopifyCartFlow, createShopifyStorefrontClient } from '@three-ds/shopify/storefront'
 *
 * const result = { __typename: 'SubmitSuccess', attemptId: 'att_1' }
 * const client = createShopifyStorefrontClient({
 *   shop: 'example.myshopify.com', apiVersion: '2026-04', publicAccessToken: 'public-token',
 *   fetch: async () => Response.json({ data: { cartSubmitForCompletion: { result, userErrors: [] } } }),
 * })
 * const cart = { cartId: 'gid://shopify/Cart/1?key=2', attemptToken: 'order-1', prepare: false }
 * const step = await createShopifyCartFlow(client).start(cart)
 * console.log(step.type) // poll
 * ```
 */
export function createShopifyCartFlow(
  client: ShopifyStorefrontClient,
  options?: FlowOptions,
): AuthenticationFlow<ShopifyCartFlowRequest, 'shopify'> {
  return defineFlow(
    {
      provider,
      client,
      open: (request) => {
        checkCartRequest(request)
        return { key: request.attemptToken, data: cartDataOf(request) }
      },
      start: async (request, call) => {
        await readyCart(client, request, call)
        return submit(client, cartDataOf(request), call, 'start')
      },
      // What a browser says only makes the flow ask; Shopify calls nobody back.
      resume: (state, _event, call) => resume(client, state, call),
      find: (state, call) => findCart(client, state, call),
    },
    options,
  )
}

async function submit(
  client: ShopifyStorefrontClient,
  data: ShopifyCartFlowData,
  call: FlowCall,
  by: Submitter,
): Promise<Move> {
  const { cartId, attemptToken } = data
  const answer = await call.act(() => client.submitCartForCompletion(cartId, { attemptToken }, call.options))
  return moveForSubmission(answer, data, call.now, by)
}

/** A submission that was throttled has not been accepted: it is made again, not before Shopify listens. */
async function resume(
  client: ShopifyStorefrontClient,
  state: AuthenticationState<'shopify'>,
  call: FlowCall,
): Promise<Move> {
  const { step } = state
  if (step.type !== 'poll' || step.reason !== 'throttled') return findCart(client, state, call)
  const data = readCartData(state.data)
  const waitMs = Date.parse(step.notBefore) - call.now
  return waitMs > 0 ? throttledCart(data, waitMs) : submit(client, data, call, 'resume')
}
