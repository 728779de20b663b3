import type { JsonObject } from '@three-ds/core'
import { type FailureRow, failures } from '../data/failures.ts'
import type { Standing } from '../state/stored-transaction.ts'

/** `state`, `succeeded` and the message. Its key is absent on a decline, as in the recordings of 2026. */
export function standingWords(standing: Standing): { readonly top: JsonObject; readonly message: JsonObject } {
  switch (standing.state) {
    case 'succeeded':
      return words(true, 'succeeded', 'Succeeded!', 'messages.transaction_succeeded')
    case 'pending':
      return words(false, 'pending', 'Pending', 'messages.transaction_pending')
    case 'failed': {
      const failure: FailureRow = failures[standing.failure]
      return words(false, failure.state, failure.message, failure.messageKey)
    }
  }
}

const words = (succeeded: boolean, state: string, message: string, key: string | undefined) => ({
  top: { succeeded, state },
  message: { ...(key === undefined ? {} : { message_key: key }), message },
})
