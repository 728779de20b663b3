import { type Answer, openEnum, openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import type { ShopifyAnsweredVersion } from '../../api-version.ts'
import type { ShopifyPaymentAnswerFields } from '../../authentication/standing.ts'
import { integer, part, text } from '../../schemas/fields.ts'
import { completionErrorCodes } from './completion-error-codes.ts'

const completionError = openObject({
  /** Open: the list grows. */
  code: openEnum(...completionErrorCodes),
  /** Words for a person. Untrusted. */
  message: text(),
})

/** Why the completion of a cart failed. */
export interface ShopifyCompletionError extends z.output<typeof completionError> {}

/** The union of actions grows: `unstable` has `CompleteFacilitatedPaymentChallenge` too. */
const action = openObject({
  __typename: openEnum('CompletePaymentChallenge'),
  /** May be null. */
  redirectUrl: text(),
})

/**
 * An attempt to complete a cart: one of four members of a union, which may grow. Each has the fields of its own only.
 *
 * Source: shopify.dev/docs/api/storefront/2026-04/unions/CartCompletionAttemptResult (since 2023-04).
 */
export const shopifyCartAttemptSchema = openObject({
  __typename: openEnum(
    'CartCompletionActionRequired',
    'CartCompletionProcessing',
    'CartCompletionSuccess',
    'CartCompletionFailed',
  ),
  id: text(),
  action: part(action),
  /** Milliseconds: not a time. */
  pollDelay: integer(),
  orderId: text(),
  orderUrl: text(),
  /** DateTime, UTC. */
  completedAt: text(),
  errors: part(z.array(completionError)),
})

/** An attempt to complete a cart, as Shopify sends it. */
export interface ShopifyCartAttempt extends z.output<typeof shopifyCartAttemptSchema> {}

/**
 * How an attempt to complete a cart stands.
 *
 * - `action-required`: send the buyer to `redirectUrl` (https) and keep asking: they do not come back by themselves.
 * - `processing`: ask again after `pollDelay` milliseconds.
 * - `succeeded`: there is an order. Whether money was reserved or taken is not told, and nothing of 3-D Secure either.
 * - `declined`: there is none; `errors` say why.
 * - `unrecognized`: a member or an action that this version does not know, or one that lacks what it needs. Never success, never
 *   a decline.
 */
export type ShopifyCartAttemptAnswer = Answer<
  ShopifyPaymentAnswerFields & {
    /** The attempt's. */
    readonly id: string
    /** Ours: which version of the API answered. */
    readonly apiVersion: ShopifyAnsweredVersion
  } & (
      | {
          readonly kind: 'action-required'
          readonly __typename: 'CartCompletionActionRequired'
          readonly redirectUrl: string
        }
      | { readonly kind: 'processing'; readonly __typename: 'CartCompletionProcessing'; readonly pollDelay: number }
      | {
          readonly kind: 'succeeded'
          readonly __typename: 'CartCompletionSuccess'
          readonly orderId: string
          readonly orderUrl: string
          readonly completedAt?: string
        }
      | {
          readonly kind: 'declined'
          readonly __typename: 'CartCompletionFailed'
          readonly errors: readonly ShopifyCompletionError[]
        }
      | { readonly kind: 'unrecognized'; readonly __typename: string }
    )
>
