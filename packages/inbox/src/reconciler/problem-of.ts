import { isThreeDSError } from '@three-ds/core'
import { isInboxError } from '../errors/inbox-error.ts'
import type { FlowProblem } from '../flows/flow-record.ts'

/** Why a question failed, for a person: words of errors that hold no value; of any other error, that it was one. */
export function problemOf(error: unknown): FlowProblem {
  if (isThreeDSError(error) || isInboxError(error)) {
    return { code: error.code, text: error.message, remedy: error.remedy }
  }
  return {
    code: 'bug',
    text: 'asking about this flow failed in a way that nobody foresaw',
    remedy: 'Look for the error in the log of the application: `onError` has heard it.',
  }
}
