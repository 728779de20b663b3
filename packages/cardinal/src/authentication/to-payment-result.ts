import type { Decline, Money, PaymentFacts, PaymentResult, UndeclinedPaymentStatus } from '@three-ds/core'
import { present } from '@three-ds/core'
import { isMarkedTest } from '../marked.ts'
import type { CardinalTransactionAnswer } from '../schemas/transaction-answer.ts'
import { standingOf, stateOf } from '../schemas/transaction-kind.ts'
import { declineKinds } from './decline-kinds.ts'

/** What the answer leaves out. */
export type CardinalPaymentContext = {
  /** What was asked for: an answer names no currency, and one over less is a partial authorization. */
  readonly amount?: Money | undefined
  /** The client's `test`, which its answers bring along; a copy of one does not. */
  readonly test?: boolean | undefined
}

/** `0065` and `65` are the same code. */
const codeOf = (code: string | undefined): string => (code ?? '').trim().toUpperCase().replace(/^00/, '')

function declineOf({ blocked, reason_code, status_reason }: CardinalTransactionAnswer): Decline {
  return {
    kind: declineKinds[codeOf(reason_code)] ?? (blocked === true ? 'hard' : 'undistinguished'),
    ...present({ code: reason_code, text: status_reason }),
  }
}

function moneyOf({ amount, currency_code }: CardinalTransactionAnswer, asked: Money | undefined): Money | undefined {
  const currency = currency_code || asked?.currency
  return amount === undefined || currency === undefined ? undefined : { minorUnits: amount, currency }
}

/** A success over less than was asked for, or in another currency, is not the success that was asked for. */
function successAs(money: Money | undefined, asked: Money | undefined, status: UndeclinedPaymentStatus) {
  if (money === undefined || asked === undefined) return status
  if (money.currency !== asked.currency) return 'unknown'
  return money.minorUnits < asked.minorUnits ? 'partially-authorized' : status
}

/**
 * What became of the payment. It never says whether the cardholder was authenticated; it may say that the issuer wants that
 * (`authentication-required`): run the flow again, with a challenge asked for.
 *
 * Source: Verifone eCommerce API 2.38.1, `EcomResponseCard`.
 *
 * @param answer - of `createCardPayment`, `showTransaction` or `listTransactions`
 * @param context - what was asked for, and the client's `test`
 */
export function toPaymentResult(
  answer: CardinalTransactionAnswer,
  context: CardinalPaymentContext = {},
): PaymentResult {
  const money = moneyOf(answer, context.amount)
  const facts: Omit<PaymentFacts, 'final'> = {
    provider: 'cardinal',
    id: answer.id,
    providerStatus: stateOf(answer),
    evidence: 'fetched',
    test: context.test ?? isMarkedTest(answer) ?? false,
    // Of a settlement in part nobody says which part.
    ...(money === undefined || stateOf(answer) === 'SETTLEMENT_PARTIAL' ? {} : { amount: money }),
  }
  const standing = standingOf(answer)
  switch (standing) {
    case 'taken':
    case 'reserved': {
      const status = successAs(money, context.amount, standing === 'taken' ? 'captured' : 'authorized')
      return { ...facts, status, final: status !== 'unknown' }
    }
    case 'declined':
      return { ...facts, status: 'declined', final: true, decline: declineOf(answer) }
    case 'undone':
      return { ...facts, status: 'canceled', final: true }
    case 'passing':
      return { ...facts, status: 'processing', final: false }
    case 'unknown':
      return { ...facts, status: 'unknown', final: false }
  }
}
