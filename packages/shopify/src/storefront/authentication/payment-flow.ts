import { type AuthenticationFlow, defineFlow, type FlowCall, type FlowOptions, type Move } from '@three-ds/core'
import { provider } from '../../provider.ts'
import type { ShopifyStorefrontClient } from '../client.ts'
import { pauseMs } from './pauses.ts'
import { findPayment } from './payment-find.ts'
import { paymentDataOf } from './payment-flow-data.ts'
import { checkPaymentRequest, type ShopifyPaymentFlowRequest } from './payment-flow-request.ts'
import { moveForPayment } from './payment-move-for.ts'
import { refused, throttled } from './refusals.ts'

/**
 * The legacy payment of a checkout behind the loop. **Shopify has switched this API off**: not in API version 2024-07 and later,
 * shut off on April 1, 2025. Anything new completes carts: `createShopifyCartFlow`.
 *
 * `start` sends one payment for its `idempotencyKey`. A step for the cardholder is a `redirect` that does not come back by
 * itself: show it in a window of its own, keep asking meanwhile, and close it when the flow is `done`. Shopify waits ten minutes
 * (`state.deadline`); what happens then is told by the payment alone, and the flow asks until it is ready: an error is no
 * failure, and Shopify may charge all the same. A payment whose id got lost is looked for through its checkout; where that stays open for half an hour, the flow ends `unknown`.
 *
 * It ends with the payment; the authentication is always `unknown`, since Shopify tells nothing of it.
 *
 * Sources: Shopify's tutorial "Authenticating payments with 3D Secure", "GraphQL Storefront API changes";
 * shopify.dev/changelog/checkout-apis-will-be-shut-down-april-1-2025.
 *
 * @example
 * ```ts
 * import { createShopifyPaymentFlow, createShopifyStorefrontClient } from '@three-ds/shopify/storefront'
 *
 * const payment = { id: 'gid://shopify/Payment/5', ready: false, nextActionUrl: 'https://example.myshopify.com/3ds/5' }
 * const client = createShopifyStorefrontClient({
 *   shop: 'example.myshopify.com', apiVersion: '2024-01', publicAccessToken: 'public-token',
 *   fetch: async () => Response.json({ data: { checkoutCompleteWithCreditCardV2: { payment, checkoutUserErrors: [] } } }),
 * })
 * const paymentAmount = { amount: '398.00', currencyCode: 'USD' }
 * const step = await createShopifyPaymentFlow(client).start({
 *   checkoutId: 'gid://shopify/Checkout/1',
 *   payment: { billingAddress: { city: 'Ottawa' }, idempotencyKey: 'order-1', paymentAmount, vaultId: 'vault-1' },
 * })
 * console.log(step.type) // redirect
 * ```
 */
export function createShopifyPaymentFlow(
  client: ShopifyStorefrontClient,
  options?: FlowOptions,
): AuthenticationFlow<ShopifyPaymentFlowRequest, 'shopify'> {
  return defineFlow(
    {
      provider,
      client,
      open: (request) => {
        checkPaymentRequest(request)
        return { key: request.payment.idempotencyKey, data: paymentDataOf(request) }
      },
      start: (request, call) => start(client, request, call),
      // What a browser says only makes the flow ask; Shopify calls nobody back.
      resume: (state, _event, call) => findPayment(client, state, call),
      find: (state, call) => findPayment(client, state, call),
    },
    options,
  )
}

/** Source: shopify.dev/docs/api/storefront/2024-01/enums/CheckoutErrorCode. */
const throttledCode = 'THROTTLED_DURING_CHECKOUT'

async function start(
  client: ShopifyStorefrontClient,
  request: ShopifyPaymentFlowRequest,
  call: FlowCall,
): Promise<Move> {
  const { checkoutId, payment } = request
  const operation = 'completeCheckoutWithCreditCard'
  const answer = await client.completeCheckoutWithCreditCard(checkoutId, payment, call.options)
  if (answer.kind !== 'refused') return moveForPayment(answer, paymentDataOf(request), call.now)
  const { checkoutUserErrors } = answer
  const isThrottled = checkoutUserErrors.every(({ code }) => code === throttledCode)
  throw isThrottled ? throttled(pauseMs, operation) : refused(checkoutUserErrors, { operation })
}
