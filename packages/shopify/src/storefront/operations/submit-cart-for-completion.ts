import { type CallOptions, parseInput, strictObject } from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'
import type * as z from 'zod/mini'
import { sendGraphql } from '../../graphql/send-graphql.ts'
import { provider } from '../../provider.ts'
import { neededText } from '../../schemas/fields.ts'
import type { Sender } from '../../send.ts'
import { cartSubmissionSchema, type ShopifyCartSubmissionAnswer } from '../schemas/cart-submission.ts'
import { movesMoney } from './operation.ts'
import { unusable } from './unusable.ts'

const operation = movesMoney(
  'submitCartForCompletion',
  'Submit again soon, under the same attempt token and never another: Shopify accepts it once, and names the attempt.',
)

/** Under which key a cart is submitted. */
export interface ShopifyCartSubmission {
  /**
   * One for each intent to pay. Shopify accepts a token once "within a short period of time"; how long is not published, so an
   * old token is no protection.
   */
  readonly attemptToken: string
}

const variablesSchema = strictObject({ cartId: neededText(), attemptToken: neededText() })

const document = `mutation SubmitCart($cartId: ID!, $attemptToken: String!) {
  cartSubmitForCompletion(cartId: $cartId, attemptToken: $attemptToken) {
    result {
      __typename
      ... on SubmitSuccess { attemptId redirectUrl }
      ... on SubmitAlreadyAccepted { attemptId }
      ... on SubmitFailed { checkoutUrl errors { code message } }
      ... on SubmitThrottled { pollAfter }
    }
    userErrors { code field message }
  }
}`

/** The branch that a member comes down to, with the fields that it needs; what lacks them is not recognized. */
function branchOf(result: z.output<typeof cartSubmissionSchema>['result']) {
  if (result === undefined) return undefined
  const { __typename, attemptId = '', pollAfter = '', errors = [] } = result
  if (__typename === 'SubmitFailed') return { kind: 'refused', __typename: 'SubmitFailed', errors } as const
  if (__typename === 'SubmitThrottled' && pollAfter !== '') {
    return { kind: 'throttled', __typename: 'SubmitThrottled', pollAfter } as const
  }
  if (__typename === 'SubmitSuccess' && attemptId !== '') {
    return { kind: 'accepted', __typename: 'SubmitSuccess', attemptId } as const
  }
  if (__typename === 'SubmitAlreadyAccepted' && attemptId !== '') {
    return { kind: 'already-accepted', __typename: 'SubmitAlreadyAccepted', attemptId } as const
  }
  return { kind: 'unrecognized', __typename } as const
}

/** Pays. Source: shopify.dev/docs/api/storefront/2026-04/mutations/cartSubmitForCompletion (since 2023-04). */
export const submitCartForCompletion =
  (sender: Sender) =>
  async (
    cartId: string,
    submission: ShopifyCartSubmission,
    options?: CallOptions,
  ): Promise<ShopifyCartSubmissionAnswer> => {
    const where = { provider, operation: operation.name }
    const variables = parseInput(variablesSchema, { cartId, ...submission }, where)
    const input = { document, variables, root: 'cartSubmitForCompletion', answer: cartSubmissionSchema }
    const { body, meta, apiVersion } = await sendGraphql(sender, operation, input, options)
    const { result, userErrors = [], ...more } = body
    const facts = { ...more, ...result, apiVersion }
    const branch = branchOf(result)
    if (branch?.kind === 'refused') return toAnswer({ ...facts, ...branch, userErrors }, meta)
    if (branch !== undefined) return toAnswer({ ...facts, ...branch }, meta)
    // A result that does not read may be an attempt: null is absent, so the key tells.
    if (userErrors.length === 0 || 'result' in body) throw unusable(operation, meta)
    return toAnswer({ ...more, apiVersion, kind: 'refused', errors: [], userErrors }, meta)
  }
