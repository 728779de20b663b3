import { toAnswer } from '@three-ds/core/http'
import type { ShopifyStanding } from '../../authentication/standing.ts'
import { isVisitable } from '../../schemas/is-visitable.ts'
import type { ShopifyOutput } from '../../send.ts'
import type { ShopifyCartAttempt, ShopifyCartAttemptAnswer, ShopifyCompletionError } from '../schemas/cart-attempt.ts'

type Named = ShopifyCartAttempt & { readonly id: string }

/** The error that counts as the reason. Core keeps 256 and 4096 characters. Shopify calls none of them hard or soft. */
const declineOf = ([error]: readonly ShopifyCompletionError[]) => ({
  kind: 'undistinguished' as const,
  ...(error?.code ? { code: error.code.slice(0, 256) } : {}),
  ...(error?.message ? { text: error.message.slice(0, 4096) } : {}),
})

/** The branch that a member comes down to, with the fields that it needs; what lacks them is not recognized. */
function branchOf(attempt: Named, ownOrigin: string | undefined) {
  const { __typename, action, pollDelay, orderId, orderUrl, errors = [] } = attempt
  const url = action?.redirectUrl
  if (__typename === 'CartCompletionFailed')
    return { kind: 'declined', __typename: 'CartCompletionFailed', errors } as const
  if (__typename === 'CartCompletionSuccess' && orderId !== undefined && orderUrl !== undefined) {
    return { kind: 'succeeded', __typename: 'CartCompletionSuccess', orderId, orderUrl } as const
  }
  if (__typename === 'CartCompletionProcessing' && pollDelay !== undefined) {
    return { kind: 'processing', __typename: 'CartCompletionProcessing', pollDelay: Math.max(0, pollDelay) } as const
  }
  if (
    __typename === 'CartCompletionActionRequired' &&
    action?.__typename === 'CompletePaymentChallenge' &&
    isVisitable(url, ownOrigin)
  ) {
    return { kind: 'action-required', __typename: 'CartCompletionActionRequired', redirectUrl: url } as const
  }
  return { kind: 'unrecognized', __typename } as const
}

function standingOf({ id }: Named, branch: ReturnType<typeof branchOf>): ShopifyStanding {
  const facts = { id: id.slice(0, 256), providerStatus: branch.__typename.slice(0, 256) }
  switch (branch.kind) {
    case 'declined':
      return { ...facts, status: 'declined', decline: declineOf(branch.errors) }
    case 'succeeded':
      // What a shop looks for afterwards is the order.
      return { ...facts, id: branch.orderId.slice(0, 256), status: 'accepted' }
    case 'processing':
      return { ...facts, status: 'processing' }
    case 'action-required':
      return { ...facts, status: 'not-attempted' }
    case 'unrecognized':
      return { ...facts, status: 'unknown' }
  }
}

/**
 * An attempt as an answer. Shopify does not say whether a cart's payment is a test, so `test` is false.
 *
 * @param ownOrigin - the client's, see `isVisitable`
 */
export function readCartAttempt(
  attempt: Named,
  { meta, apiVersion }: Pick<ShopifyOutput<unknown>, 'meta' | 'apiVersion'>,
  ownOrigin: string | undefined,
): ShopifyCartAttemptAnswer {
  const branch = branchOf(attempt, ownOrigin)
  const standing = standingOf(attempt, branch)
  return toAnswer({ ...attempt, ...branch, test: false, standing, apiVersion }, meta)
}
