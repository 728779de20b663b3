import type { JsonObject } from '@three-ds/core'
import { failures } from '../data/failures.ts'
import type { StoredTransaction } from '../state/stored-transaction.ts'
import { transactionTime } from './times.ts'

/** What the gateway answered in one exchange. */
interface GatewayWords {
  readonly success: boolean
  readonly message: string
  readonly cancelled: boolean
}

function wordsOf({ standing }: StoredTransaction): GatewayWords | undefined {
  if (standing.state === 'pending') return undefined
  if (standing.state === 'succeeded') return { success: true, message: 'Successful.', cancelled: false }
  const failure = failures[standing.failure]
  if (!failure.answered) return undefined
  return { success: false, message: failure.message, cancelled: 'cancelled' in failure }
}

/** `response`, in the shape of the recordings of 2026; null where the gateway was not asked to pay. */
export function renderGatewayResponse(transaction: StoredTransaction): JsonObject | null {
  const words = wordsOf(transaction)
  if (words === undefined) return null
  const time = transactionTime(transaction.updatedAt)
  return {
    success: words.success,
    message: words.message,
    avs_code: null,
    avs_message: null,
    cvv_code: null,
    cvv_message: null,
    pending: false,
    result_unknown: false,
    error_code: null,
    error_detail: null,
    cancelled: words.cancelled,
    fraud_review: null,
    created_at: time,
    updated_at: time,
    status: null,
    network_transaction_id: '',
  }
}

/** `setup_response` of a payment with 3-D Secure. Source: docs.spreedly.com/guides/3dsecure2, its XML samples. */
export function renderSetupResponse({ standing, createdAt }: StoredTransaction): JsonObject {
  const failed = standing.state === 'failed' && standing.failure === 'setupFailed'
  const time = transactionTime(createdAt)
  return {
    success: !failed,
    message: failed ? failures.setupFailed.message : 'The enrollment was checked.',
    error_code: null,
    checkout_url: null,
    created_at: time,
    updated_at: time,
  }
}
