import type { SpreedlyScaAuthentication } from './sca-authentication.ts'
import type { SpreedlyTransaction } from './transaction.ts'
import type { SpreedlyScaKind, SpreedlyTransactionKind } from './transaction-answer.ts'

type Standing = Pick<SpreedlyTransaction, 'state' | 'succeeded' | 'response'>

/** Spreedly, or the gateway behind it, could not find out. It also happens inside a 422. */
export const isResultUnknown = ({ state, response }: Standing): boolean =>
  state === 'gateway_processing_result_unknown' || response?.result_unknown === true

/**
 * What a transaction's state comes down to. The unknown outcome is read first: it also stands beside states that look
 * like a decline.
 */
export function transactionKind(transaction: Standing): SpreedlyTransactionKind {
  if (isResultUnknown(transaction)) return 'unrecognized'
  switch (transaction.state) {
    case 'succeeded':
      if (!transaction.succeeded) return 'unrecognized'
      return transaction.response?.fraud_review === true ? 'processing' : 'succeeded'
    case 'failed':
    case 'gateway_processing_failed':
    case 'gateway_setup_failed':
      return transaction.succeeded ? 'unrecognized' : 'declined'
    case 'pending':
      return 'action-required'
    case 'processing':
      return 'processing'
    default:
      return 'unrecognized'
  }
}

/** What a stand-alone authentication's state comes down to: it is complete although it failed. */
export function scaKind({ state }: Pick<SpreedlyScaAuthentication, 'state'>): SpreedlyScaKind {
  switch (state) {
    case 'succeeded':
    case 'failed':
      return 'completed'
    case 'pending':
      return 'action-required'
    default:
      return 'unrecognized'
  }
}
