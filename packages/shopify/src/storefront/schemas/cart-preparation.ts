import { type Answer, openEnum, openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import type { ShopifyAnsweredVersion } from '../../api-version.ts'
import { type ShopifyUserError, userErrorList } from '../../graphql/user-errors.ts'
import { part, text } from '../../schemas/fields.ts'
import { type ShopifyCart, shopifyCartSchema } from './cart.ts'

const operationError = openObject({
  code: z.string(),
  /** Words for a person. Untrusted. */
  message: text(),
})

/** Why a cart is not ready. The list of codes is not published. */
export interface ShopifyCartOperationError extends z.output<typeof operationError> {}

/**
 * What `cartPrepareForCompletion` answers: one of three members of a union, which may grow.
 *
 * Source: shopify.dev/docs/api/storefront/2026-04/unions/CartPrepareForCompletionResult (since 2025-01).
 */
export const cartPreparationSchema = openObject({
  result: part(
    openObject({
      __typename: openEnum('CartStatusReady', 'CartStatusNotReady', 'CartThrottled'),
      cart: part(shopifyCartSchema),
      errors: part(z.array(operationError)),
      /** DateTime, UTC: not a duration. */
      pollAfter: text(),
    }),
  ),
  userErrors: userErrorList(),
})

type Shared = {
  readonly cart?: ShopifyCart
  /** Ours: which version of the API answered. */
  readonly apiVersion: ShopifyAnsweredVersion
}

/**
 * How a cart stands before its completion. Nothing was charged.
 *
 * - `ready`: pay and submit. `not-ready`: `errors` say what it lacks. `throttled`: ask again, not before `pollAfter` (a time).
 * - `refused`: `userErrors` say what is wrong with the input. `unrecognized`: a member that this version does not know.
 */
export type ShopifyCartPreparationAnswer = Answer<
  Shared &
    (
      | { readonly kind: 'ready'; readonly __typename: 'CartStatusReady' }
      | {
          readonly kind: 'not-ready'
          readonly __typename: 'CartStatusNotReady'
          readonly errors: readonly ShopifyCartOperationError[]
        }
      | { readonly kind: 'throttled'; readonly __typename: 'CartThrottled'; readonly pollAfter: string }
      | { readonly kind: 'refused'; readonly userErrors: readonly ShopifyUserError[] }
      | { readonly kind: 'unrecognized'; readonly __typename: string }
    )
>
