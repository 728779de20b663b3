import { openObject, tolerantInteger } from '@three-ds/core'
import * as z from 'zod/mini'
import { anything, flag, integer, part, text } from '../../schemas/fields.ts'
import { shopifyTransactionSchema } from './transaction.ts'

/** The checkout that is paid, as far as a payment tells of it. */
const checkoutSchema = openObject({
  token: text(),
  /** ISO 8601; absent until the checkout has become an order. Null in Shopify's own samples of success, too. */
  completed_at: text(),
  order_id: integer(),
  order: anything(),
  order_status_url: text(),
  currency: text(),
  presentment_currency: text(),
  payment_due: text(),
  total_price: text(),
  /** Where card numbers go, never through this client. */
  payment_url: text(),
  web_url: text(),
  payments: anything(),
})

/** What Shopify tells of the card. */
const creditCardSchema = openObject({
  first_name: text(),
  last_name: text(),
  first_digits: text(),
  last_digits: text(),
  brand: text(),
  expiry_month: integer(),
  expiry_year: integer(),
  customer_id: integer(),
})

/**
 * A payment of a checkout. Only `id` must be there: in a list `next_action` and `checkout` are missing.
 *
 * Source: Shopify's tutorial "Authenticating payments with 3D Secure"; github.com/Shopify/shopify-app-js, REST resource
 * `payment` and its tests.
 */
export const shopifyPaymentSchema = openObject({
  id: z.pipe(tolerantInteger(), z.number()),
  /** The client's own: the natural key. */
  unique_token: text(),
  /** Words for a person. Untrusted. */
  payment_processing_error_message: text(),
  next_action: part(
    openObject({
      /** Where the cardholder is to be sent. An empty text is the same as none. */
      redirect_url: text(),
    }),
  ),
  fraudulent: flag(),
  transaction: part(shopifyTransactionSchema),
  credit_card: part(creditCardSchema),
  checkout: part(checkoutSchema),
})

/** A payment of a checkout. */
export interface ShopifyPayment extends z.output<typeof shopifyPaymentSchema> {}
