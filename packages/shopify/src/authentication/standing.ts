import type { Answer, Decline, Money, UndeclinedPaymentStatus } from '@three-ds/core'

/**
 * What an answer about a payment comes down to, whichever of the APIs gave it: ours, made where the answer is read. It tells
 * of the payment alone; no API of Shopify tells an app of the authentication.
 */
export type ShopifyStanding = {
  /** Shopify's id of the payment or of the attempt. */
  readonly id: string
  /** Shopify's own word: `success`, `CartCompletionFailed`. */
  readonly providerStatus: string
  readonly amount?: Money
  /** An error that Shopify reported although it charged. Untrusted text. */
  readonly note?: string
} & ({ readonly status: UndeclinedPaymentStatus } | { readonly status: 'declined'; readonly decline: Decline })

/** What every answer about a payment has, whichever of the APIs gave it. */
export type ShopifyPaymentAnswerFields = {
  /** Ours: a test payment, no money moves. False where Shopify does not say. */
  readonly test: boolean
  readonly standing: ShopifyStanding
}

/** An answer that the bridges take. */
export type ShopifyStandingAnswer = Answer<ShopifyPaymentAnswerFields>
