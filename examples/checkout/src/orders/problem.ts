import { isThreeDSError } from '@three-ds/core'

/** What went wrong, and what to do about it. Words of the library's errors, which hold no value. */
export type Problem = { readonly text: string; readonly remedy: string }

/** @throws whatever is no error of the library's: a bug is not shown to a cardholder */
export function toProblem(error: unknown): Problem {
  if (!isThreeDSError(error)) throw error
  return { text: error.message, remedy: error.remedy }
}
