import {
  type Decline,
  type PaymentFacts,
  type PaymentResult,
  present,
  type UndeclinedPaymentStatus,
} from '@three-ds/core'
import { declineKind } from '../decline-kind.ts'
import { provider } from '../provider.ts'
import type { ProcessOutAuthorizeAnswer, ProcessOutTransactionAnswer } from '../schemas/answer.ts'
import { standingOf } from '../schemas/standing-of.ts'
import type { ProcessOutTransaction } from '../schemas/transaction.ts'
import { moneyOf } from './money-of.ts'
import { paymentStatuses } from './payment-statuses.ts'
import { requireAnswer } from './require-answer.ts'

/** Which payment was asked about, where the answer names none: the soft decline does not. */
export interface ProcessOutPaymentAsked {
  readonly invoice_id?: string | undefined
}

const byStatus: ReadonlyMap<string, UndeclinedPaymentStatus> = new Map(Object.entries(paymentStatuses))

const passing: ReadonlySet<UndeclinedPaymentStatus> = new Set(['not-attempted', 'processing', 'in-review', 'unknown'])

/** Core keeps 256 and 4096 characters of an untrusted text. */
const said = (code: string | undefined, text: string | undefined): Omit<Decline, 'kind'> => ({
  ...(code ? { code: code.slice(0, 256) } : {}),
  ...(text ? { text: text.slice(0, 4096) } : {}),
})

const declineOfTransaction = ({ error_code = '', error_message }: ProcessOutTransaction): Decline => ({
  kind: declineKind(error_code),
  ...said(error_code, error_message),
})

function statusOf({ status = '' }: ProcessOutTransaction): UndeclinedPaymentStatus {
  return byStatus.get(status) ?? 'unknown'
}

const standing = (facts: Omit<PaymentFacts, 'final'>, status: UndeclinedPaymentStatus): PaymentResult => ({
  ...facts,
  status,
  final: !passing.has(status),
})

const declined = (facts: Omit<PaymentFacts, 'final'>, decline: Decline): PaymentResult => ({
  ...facts,
  final: true,
  status: 'declined',
  decline,
})

/**
 * What became of the payment. It never says whether the cardholder was authenticated.
 *
 * A step that waits for the cardholder is `not-attempted` and not final, whatever `success` and `outcome` say beside
 * it. A status that this version does not know is `unknown`. Money that went back later leaves the payment
 * `captured`; `providerStatus` says what came after.
 *
 * Source: docs.processout.com/docs/3ds-hosted-page; processout/processout-android, `POTransaction.kt`;
 * docs.processout.com/docs/error-codes.
 *
 * @param answer - an answer of the client
 * @param asked - names the payment where the answer does not: its `id` is then the invoice's, or empty without one
 * @throws ThreeDSError `invalid-input` for what is no answer of the client
 * @example
 * ```ts
 * import { createProcessOutClient, toPaymentResult } from '@three-ds/processout'
 *
 * const client = createProcessOutClient({
 *   projectId: 'test-proj_1', projectSecret: 'key_test_1',
 *   fetch: async () => Response.json({ success: false, error_type: 'card.stolen' }, { status: 410 }),
 * })
 * const payment = toPaymentResult(await client.authorizeInvoice('iv_1', { source: 'card_1' }), { invoice_id: 'iv_1' })
 * console.log(payment.status === 'declined' && payment.decline.kind) // hard
 * ```
 */
export function toPaymentResult(
  answer: ProcessOutAuthorizeAnswer | ProcessOutTransactionAnswer,
  { invoice_id = '' }: ProcessOutPaymentAsked = {},
): PaymentResult {
  requireAnswer(answer, 'toPaymentResult')
  const { test, transaction } = answer
  const amount = transaction === undefined ? undefined : moneyOf(transaction)
  const facts = {
    provider,
    id: transaction?.id ?? invoice_id,
    providerStatus: (transaction?.status ?? '').slice(0, 256),
    evidence: 'fetched',
    test,
    ...(amount === undefined ? {} : { amount }),
  } as const
  if ('kind' in answer) {
    if (answer.kind === 'action-required') return standing(facts, 'not-attempted')
    // A capture or a void that was declined leaves the payment as it stands.
    if (answer.kind === 'declined' && standingOf(transaction?.status) !== 'settled') {
      const { decline: kind, error_type, message, advice } = answer
      return declined(facts, { kind, ...said(error_type, message), ...present({ advice }) })
    }
    if (answer.kind === 'processing' && standingOf(answer.transaction.status) !== 'moving') {
      return standing(facts, 'processing')
    }
  }
  const isUnclear = 'kind' in answer && answer.kind === 'unrecognized'
  if (isUnclear || transaction === undefined) return standing(facts, 'unknown')
  return standingOf(transaction.status) === 'failed'
    ? declined(facts, declineOfTransaction(transaction))
    : standing(facts, statusOf(transaction))
}
