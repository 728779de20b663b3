import { type Answer, openEnum, openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import type { ShopifyAnsweredVersion } from '../../api-version.ts'
import { type ShopifyUserError, userErrorList } from '../../graphql/user-errors.ts'
import { part, text } from '../../schemas/fields.ts'
import { submissionErrorCodes } from './submission-error-codes.ts'

const submissionError = openObject({
  /** Open: the list grows. */
  code: openEnum(...submissionErrorCodes),
  /** Words for a person. Untrusted. */
  message: text(),
})

/** Why a cart was not submitted. */
export interface ShopifySubmissionError extends z.output<typeof submissionError> {}

/**
 * What `cartSubmitForCompletion` answers: one of four members of a union, which may grow. The descriptions of `SubmitSuccess`
 * and `SubmitAlreadyAccepted` are swapped in Shopify's own schema: the names count.
 *
 * Source: shopify.dev/docs/api/storefront/2026-04/unions/CartSubmitForCompletionResult (since 2023-04).
 */
export const cartSubmissionSchema = openObject({
  result: part(
    openObject({
      __typename: openEnum('SubmitSuccess', 'SubmitAlreadyAccepted', 'SubmitFailed', 'SubmitThrottled'),
      attemptId: text(),
      redirectUrl: text(),
      checkoutUrl: text(),
      errors: part(z.array(submissionError)),
      /** DateTime, UTC: requests that come before it are ignored. */
      pollAfter: text(),
    }),
  ),
  userErrors: userErrorList(),
})

/**
 * What became of a submission. It never says whether money moved: the attempt does.
 *
 * - `accepted`: the attempt `attemptId` is under way. `redirectUrl` is where the buyer waits for it, no challenge.
 * - `already-accepted`: the same attempt token was accepted before; `attemptId` is that attempt.
 * - `refused`: nothing was charged. `errors` or `userErrors` say why; `REDIRECT_TO_CHECKOUT_REQUIRED` means that only Shopify's
 *   own checkout, at `checkoutUrl`, can go on.
 * - `throttled`: nothing was accepted; submit again with the same token, not before `pollAfter`.
 * - `unrecognized`: a member that this version does not know, or one that lacks what it needs. It may have been accepted.
 */
export type ShopifyCartSubmissionAnswer = Answer<
  {
    /** Ours: which version of the API answered. */
    readonly apiVersion: ShopifyAnsweredVersion
  } & (
    | {
        readonly kind: 'accepted'
        readonly __typename: 'SubmitSuccess'
        readonly attemptId: string
        readonly redirectUrl?: string
      }
    | { readonly kind: 'already-accepted'; readonly __typename: 'SubmitAlreadyAccepted'; readonly attemptId: string }
    | {
        readonly kind: 'refused'
        readonly __typename?: 'SubmitFailed'
        readonly checkoutUrl?: string
        readonly errors: readonly ShopifySubmissionError[]
        readonly userErrors: readonly ShopifyUserError[]
      }
    | { readonly kind: 'throttled'; readonly __typename: 'SubmitThrottled'; readonly pollAfter: string }
    | { readonly kind: 'unrecognized'; readonly __typename: string }
  )
>
