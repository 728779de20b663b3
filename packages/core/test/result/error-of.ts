import { isThreeDSError, type ThreeDSError } from '../../src/errors/three-ds-error.ts'

/** The typed error that a call throws; fails where it throws nothing, or something else. */
export function errorOf(run: () => unknown): ThreeDSError {
  try {
    run()
  } catch (error) {
    if (isThreeDSError(error)) return error
    throw error
  }
  throw new Error('nothing was thrown')
}
