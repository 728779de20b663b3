import { ThreeDSError } from '@three-ds/core'
import type { CallOutput, Operation } from '@three-ds/core/http'
import { provider } from '../../provider.ts'

/** The error for an answer that holds neither a result nor a reason why there is none. */
export const unusable = (operation: Operation, { status, requestId }: CallOutput<unknown>['meta']): ThreeDSError =>
  new ThreeDSError({
    code: 'unreadable-response',
    message: `${operation.name} at shopify: the answer has neither a result nor an error.`,
    outcome: 'unknown',
    remedy: operation.findOut,
    provider,
    operation: operation.name,
    status,
    requestId,
  })
