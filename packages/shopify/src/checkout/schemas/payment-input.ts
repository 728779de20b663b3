import { strictObject } from '@three-ds/core'
import type * as z from 'zod/mini'
import { amountInput } from '../../schemas/amount.ts'
import { neededText } from '../../schemas/fields.ts'

/**
 * A payment that is to be made.
 *
 * Source: shopify.dev/docs/api/admin-rest, `Payment`; github.com/Shopify/shopify-app-js, its tests.
 */
export const shopifyPaymentInputSchema = strictObject({
  /** Decimal text in the major unit: `398.00`. */
  amount: amountInput(),
  /** From the card vault at `checkout.payment_url`, `global-…`. The vault checks nothing: a bad card has one too. */
  session_id: neededText(),
  /** The client's own idempotency key, one for each intent: Shopify takes a payment once under it. */
  unique_token: neededText(),
  /** The buyer's, for the issuer's judgment. */
  request_details: strictObject({
    ip_address: neededText(),
    accept_language: neededText(),
    user_agent: neededText(),
  }),
})

/** A payment that is to be made. */
export interface ShopifyPaymentInput extends z.input<typeof shopifyPaymentInputSchema> {}
