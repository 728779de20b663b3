import { openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { anything, flag, part, text, word } from '../../schemas/fields.ts'

/**
 * What Shopify posts to a payments app to begin a payment or a verification. A stranger can post it as well, so every field is
 * a hint.
 *
 * Source: shopify.dev/docs/apps/build/payments/request-reference, "Offsite payment" and "Credit card payment" (2025-10).
 */
export const shopifySessionPostSchema = openObject({
  /** The idempotency key: the same for every repetition. */
  id: z.string(),
  /** `gid://shopify/PaymentSession/…`: what the mutations take. */
  gid: z.string(),
  /** The same for every attempt at one order. */
  group: text(),
  /** The buyer's checkout. */
  session_id: text(),
  /** Decimal text in the major unit: `123.00`. */
  amount: text(),
  /** ISO 4217, three letters. */
  currency: text(),
  /** No money may move. */
  test: flag(),
  /** BCP 47. */
  merchant_locale: text(),
  kind: word('sale', 'authorization'),
  payment_method: part(
    openObject({
      type: word('offsite', 'credit_card'),
      /** `cancel_url` for an offsite payment; for a credit card what the app decrypts: do not log it. */
      data: anything(),
    }),
  ),
  /** Personal data: do not log it. */
  customer: anything(),
  /** When Shopify proposed the payment, ISO 8601. */
  proposed_at: text(),
})

/** What Shopify posts to begin a payment or a verification. */
export interface ShopifySessionPost extends z.output<typeof shopifySessionPostSchema> {}

/**
 * What Shopify posts after `confirmPaymentSession`. Its page is not public in full: the two fields are the ones that a public
 * sample app reads, and whatever else comes stays on the object.
 *
 * Source: github.com/benzookapi/shopify-payments-app-sample, `docs/session_confirmation_process.md` (closed beta, 2025-05).
 */
export const shopifyConfirmationPostSchema = openObject({
  /** `gid://shopify/PaymentSession/…` */
  gid: z.string(),
  /** Whether Shopify confirms the payment. Only `true` is a yes: absent is none. */
  confirmation_result: flag(),
})

/** What Shopify posts after `confirmPaymentSession`. */
export interface ShopifyConfirmationPost extends z.output<typeof shopifyConfirmationPostSchema> {}
