import { openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { part, text, word } from '../../schemas/fields.ts'

const nextActionSchema = openObject({
  action: word('REDIRECT'),
  context: part(openObject({ redirectUrl: text() })),
})

/**
 * A payment session, as a mutation answers it. There is no query for one: what is known of it is what a mutation told.
 *
 * Source: shopify.dev/docs/api/payments-apps, object `PaymentSession` (2026-04).
 */
export const shopifyPaymentSessionSchema = openObject({
  /** `gid://shopify/PaymentSession/…` */
  id: z.string(),
  state: part(
    openObject({
      /** `PaymentSessionStateResolved` and the like. */
      __typename: text(),
      code: word('BUYER_ACTION_REQUIRED', 'CONFIRMING', 'PENDING', 'REDIRECTING', 'REJECTED', 'RESOLVED'),
      /** Why it was rejected. */
      reason: text(),
    }),
  ),
  nextAction: part(nextActionSchema),
  /** When the authorization expires, ISO 8601. */
  authorizationExpiresAt: text(),
  /** When a pending payment expires, ISO 8601. */
  pendingExpiresAt: text(),
})

/**
 * A verification session, as a mutation answers it.
 *
 * Source: shopify.dev/docs/api/payments-apps, object `VerificationSession` (2026-10).
 */
export const shopifyVerificationSessionSchema = openObject({
  /** `gid://shopify/VerificationSession/…` */
  id: z.string(),
  state: part(
    openObject({
      __typename: text(),
      code: word('REDIRECTING', 'REJECTED', 'RESOLVED'),
      /** Why it was rejected. */
      reason: text(),
    }),
  ),
  nextAction: part(nextActionSchema),
})

/** What the app is to do next. */
export interface ShopifyNextAction extends z.output<typeof nextActionSchema> {
  /** Ours: where the buyer goes back to, out of `context`. Only where it is an https address. */
  readonly redirectUrl?: string
}

/** Where a payment session stands. */
export interface ShopifyPaymentSession extends Omit<z.output<typeof shopifyPaymentSessionSchema>, 'nextAction'> {
  readonly nextAction?: ShopifyNextAction
}

/** Where a verification session stands. */
export interface ShopifyVerificationSession
  extends Omit<z.output<typeof shopifyVerificationSessionSchema>, 'nextAction'> {
  readonly nextAction?: ShopifyNextAction
}
