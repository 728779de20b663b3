import type { Decline, PaymentFacts, PaymentResult, UndeclinedPaymentStatus } from '@three-ds/core'
import { present } from '@three-ds/core'
import type { SpreedlyCallbackEvent, SpreedlyFetchedEvent } from '../callback/callback-event.ts'
import type { SpreedlyTransaction } from '../schemas/transaction.ts'
import type { SpreedlyTransactionAnswer } from '../schemas/transaction-answer.ts'
import { transactionKind } from '../schemas/transaction-kind.ts'
import { moneyOf } from './money-of.ts'
import { refuseUnproven } from './refuse-unproven.ts'
import { succeededAs } from './succeeded-as.ts'

type Paid = Pick<
  SpreedlyTransaction,
  'token' | 'state' | 'succeeded' | 'transaction_type' | 'amount' | 'currency_code' | 'on_test_gateway'
> &
  Partial<Pick<SpreedlyTransaction, 'response' | 'message' | 'message_key' | 'payment_method'>>

/** Spreedly names a failed 3-D Secure only where it ran it itself. */
function declineOf({ message, message_key, response }: Paid): Decline {
  const said = present({ code: response?.error_code, text: message ?? response?.message })
  const failed =
    message_key === 'messages.failed_sca_authentication' || message === 'messages.failed_sca_authentication'
  return { kind: failed ? 'authentication-failed' : 'undistinguished', ...said }
}

function standingOf(paid: Paid): { readonly status: UndeclinedPaymentStatus; readonly final: boolean } {
  const kind = transactionKind(paid)
  switch (kind) {
    case 'succeeded': {
      const status = succeededAs.get(paid.transaction_type ?? '')
      return status === undefined ? { status: 'unknown', final: false } : { status, final: true }
    }
    case 'declined':
      return { status: 'canceled', final: true }
    case 'processing':
      return { status: paid.state === 'succeeded' ? 'in-review' : 'processing', final: false }
    case 'action-required':
      return { status: 'not-attempted', final: false }
    case 'unrecognized':
      return { status: 'unknown', final: false }
  }
}

function factsOf(paid: Paid, evidence: PaymentFacts['evidence']): Omit<PaymentFacts, 'final'> {
  const amount = moneyOf(paid)
  return {
    provider: 'spreedly',
    id: paid.token,
    providerStatus: paid.state,
    evidence,
    test: paid.on_test_gateway === true || paid.payment_method?.test === true,
    ...(amount === undefined ? {} : { amount }),
  }
}

/**
 * What became of the payment: of an answer, of a callback whose transaction was fetched, or of what a callback signs (state,
 * amount, type, token). It never says whether
 * the cardholder was authenticated.
 *
 * A signed success may still be held for review: Spreedly does not sign that. Read the transaction to know.
 *
 * Source: docs.spreedly.com/guides/3dsecure2, states of a transaction.
 *
 * @throws ThreeDSError `invalid-input` for a transaction that was only parsed out of a callback
 */
export function toPaymentResult(
  source: SpreedlyTransactionAnswer | SpreedlyCallbackEvent | SpreedlyFetchedEvent,
): PaymentResult {
  refuseUnproven(source, 'toPaymentResult')
  const paid: Paid = 'transaction' in source ? source.transaction : source.signed
  const facts = factsOf(paid, 'transaction' in source ? 'fetched' : 'signed')
  if (transactionKind(paid) === 'declined' && paid.response?.cancelled !== true) {
    return { ...facts, final: true, status: 'declined', decline: declineOf(paid) }
  }
  return { ...facts, ...standingOf(paid) }
}
