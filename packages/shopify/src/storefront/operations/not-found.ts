import { ThreeDSError } from '@three-ds/core'
import type { CallOutput, Operation } from '@three-ds/core/http'
import { provider } from '../../provider.ts'

/** The error for a root field that is null: Shopify knows no such thing, or this token may not see it. */
export const notFound = (operation: Operation, { status, requestId }: CallOutput<unknown>['meta']): ThreeDSError =>
  new ThreeDSError({
    code: 'not-found',
    message: `${operation.name} at shopify: there is no such object.`,
    outcome: 'rejected',
    remedy: 'Check the id, and that token, shop and API version are those that it was made with.',
    provider,
    operation: operation.name,
    status,
    requestId,
  })
