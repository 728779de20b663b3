import { openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { text } from '../../schemas/fields.ts'

/** What this package asks for of a cart. */
export const cartFields = 'id checkoutUrl'

/**
 * A cart, as far as its completion is concerned.
 *
 * Source: shopify.dev/docs/api/storefront/2026-04/objects/Cart.
 */
export const shopifyCartSchema = openObject({
  /** `gid://shopify/Cart/…?key=…`. Whoever knows the key reads the buyer's details: keep it out of logs. */
  id: z.string().check(z.minLength(1)),
  /** Shopify's own checkout for this cart. */
  checkoutUrl: text(),
})

/** A cart, as far as its completion is concerned. */
export interface ShopifyCart extends z.output<typeof shopifyCartSchema> {}
