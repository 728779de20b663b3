import { ThreeDSError } from '../src/errors/three-ds-error.ts'

/** The error that an action throws; fails the test where it throws none, or one that is not ours. */
export function refusal(action: () => unknown): ThreeDSError {
  try {
    action()
  } catch (error) {
    if (error instanceof ThreeDSError) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
