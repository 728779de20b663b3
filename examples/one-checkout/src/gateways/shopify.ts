import { type FlowOptions, toDecimal } from '@three-ds/core'
import {
  createShopifyCartFlow,
  createShopifyStorefrontClient,
  type ShopifyStorefrontClientOptions,
} from '@three-ds/shopify/storefront'
import type { Gateway } from '../gateway.ts'
import type { Order } from '../order.ts'
import { notAttempted } from '../pay-once.ts'

/** Shopify, by the completion of a cart: its flow takes the payment. `cartOf` names the cart that holds what is ordered. */
export const shopifyGateway = (
  options: ShopifyStorefrontClientOptions & { readonly cartOf: (order: Order) => string },
  flowOptions: FlowOptions,
): Gateway<'shopify'> => {
  const { cartOf, ...clientOptions } = options
  return {
    flow: createShopifyCartFlow(createShopifyStorefrontClient(clientOptions), flowOptions).mapRequest((order) => ({
      cartId: cartOf(order),
      attemptToken: order.id,
      payment: {
        amount: { amount: toDecimal(order.amount), currencyCode: order.amount.currency },
        directPaymentMethod: {
          billingAddress: {
            firstName: order.buyer.firstName,
            lastName: order.buyer.lastName,
            address1: order.buyer.street,
            city: order.buyer.city,
            country: order.buyer.country,
          },
          sessionId: order.cardToken,
        },
      },
    })),
    pay: async (order, authentication) => notAttempted('shopify', order, authentication),
  }
}
