import { isThreeDSError, ThreeDSError } from '@three-ds/core'
import { provider } from '../../provider.ts'

/**
 * Does a call that moves no money. That nobody knows how it ended leaves nothing to find out.
 *
 * @throws ThreeDSError what the call throws; an unknown outcome as `not-sent`
 */
export async function beforeMoneyMoves<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (!isThreeDSError(error) || error.outcome !== 'unknown') throw error
    throw new ThreeDSError({
      code: error.code,
      message: 'Nobody knows whether the cart was made ready; it was not submitted.',
      outcome: 'not-sent',
      remedy: 'Start again with the same request: nothing was charged.',
      retryable: error.code !== 'aborted',
      provider,
      operation: error.operation,
      status: error.status,
      requestId: error.requestId,
    })
  }
}
