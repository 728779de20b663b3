import { openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { integer, part, text } from '../../schemas/fields.ts'

/** What this package asks for of a checkout. */
export const checkoutFields = 'id completedAt webUrl order { id name processedAt orderNumber }'

const order = openObject({
  /** `gid://shopify/Order/…`. */
  id: z.string(),
  /** `#1001`. */
  name: text(),
  /** DateTime, UTC. */
  processedAt: text(),
  orderNumber: integer(),
})

/**
 * A legacy checkout. Gone from API version 2024-07 on.
 *
 * Source: shopify.dev/docs/api/storefront/2024-01/objects/Checkout.
 */
export const shopifyStorefrontCheckoutSchema = openObject({
  /** `gid://shopify/Checkout/…`. */
  id: z.string().check(z.minLength(1)),
  /** DateTime, UTC: when a payment completed it. */
  completedAt: text(),
  webUrl: text(),
  order: part(order),
})

/** A legacy checkout. */
export interface ShopifyStorefrontCheckout extends z.output<typeof shopifyStorefrontCheckoutSchema> {}
