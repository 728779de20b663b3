import { type Outcome, ThreeDSError } from '../errors/three-ds-error.ts'
import type { ProviderName } from '../vocabulary/names.ts'
import type { Failure } from './failure.ts'
import type { Operation } from './operation.ts'
import { remedyFor } from './remedy-for.ts'
import { isRetryable } from './repetition.ts'

/** The call that failed. */
export interface FailedCall {
  readonly provider: ProviderName
  readonly operation: Operation
  readonly idempotencyKey: string | undefined
}

/** Makes the last failure, and the outcome of all attempts, into the error that the caller gets. */
export function conclude(failure: Failure, outcome: Outcome, call: FailedCall): ThreeDSError {
  const { summary, advice: _advice, interrupted: _interrupted, ...told } = failure
  const { provider, operation, idempotencyKey } = call
  const safety = { effect: operation.effect, keyed: idempotencyKey !== undefined }
  const retryable = isRetryable(failure, outcome, safety)
  return new ThreeDSError({
    ...told,
    message: failure.message ?? `${operation.name} at ${provider}: ${summary}`,
    outcome,
    retryable,
    remedy: remedyFor(failure, outcome, retryable, safety, operation.findOut),
    provider,
    operation: operation.name,
    idempotencyKey,
  })
}
