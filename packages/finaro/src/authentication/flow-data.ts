import type { JsonObject, Money, Scheme } from '@three-ds/core'
import { fromDecimal, present } from '@three-ds/core'
import { plainInvoice } from '../invoice.ts'
import type { FinaroThreeDSecureAnswer } from '../schemas/answer.ts'
import { firstOf } from '../schemas/result.ts'
import { last4Of, schemeOf } from './asked.ts'
import type { FinaroFlowRequest } from './flow-request.ts'

/** What the flow was asked for: no card number, no token, enough to know the answers again. */
export type FinaroFlowData = {
  readonly invoice: string
  readonly amount: Money
  readonly notificationUrl: string
  /** How often a fingerprint was asked for. */
  readonly rounds: number
  /** In `completionUrl`, so that another flow's return is known as foreign. Known once the request was sent. */
  readonly nonce?: string
  readonly last4?: string
  readonly trxId?: string
  readonly scheme?: Scheme
  readonly test?: boolean
}

/** The name of a flow: what Finaro gives back padded is one invoice with what was sent. */
export const keyOf = ({ transaction }: FinaroFlowRequest): string => plainInvoice(transaction.invoice)

/** Of a request that has been checked, so its amount is one. */
export const dataOf = ({
  amount,
  currencyCode,
  transaction,
  card,
  notificationUrl,
}: FinaroFlowRequest): FinaroFlowData => ({
  invoice: transaction.invoice,
  amount: fromDecimal(String(amount.total), currencyCode),
  notificationUrl,
  rounds: 0,
  ...present({ last4: card.number?.slice(-4) }),
})

/** The state's data: written by `dataOf` and `learn` alone. */
export const readData = (data: JsonObject): FinaroFlowData => data as FinaroFlowData

/** What an answer adds for later: the first one that tells of something counts. */
export function learn(data: FinaroFlowData, answer: FinaroThreeDSecureAnswer): FinaroFlowData {
  const first = firstOf(answer)
  return {
    ...present({ last4: last4Of(first), scheme: schemeOf(first), trxId: first.threeDSecure?.trxId, test: answer.test }),
    ...data,
  }
}
