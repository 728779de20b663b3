import { isThreeDSError, type ThreeDSError } from '@three-ds/core'

/** The error with which work fails; fails the test where it does not fail, or with something that is not ours. */
export async function refusal(work: () => unknown): Promise<ThreeDSError> {
  try {
    await work()
  } catch (error) {
    if (isThreeDSError(error)) return error
    throw error
  }
  throw new Error('nothing was refused')
}

/** The paths of everything that an error names. */
export const pathsOf = ({ issues }: ThreeDSError): readonly string[] => issues.map(({ path }) => path)
