import { type JsonObject, present, sameMoney } from '@three-ds/core'
import { moneyOf } from '../../authentication/money-of.ts'
import { ownData } from '../../authentication/own-data.ts'
import type { ShopifyStorefrontPaymentAnswer } from '../schemas/storefront-payment.ts'
import type { ShopifyPaymentFlowRequest } from './payment-flow-request.ts'

/** What the flow was asked for: no session of a card, nothing of the buyer, enough to know the payment again. */
export type ShopifyPaymentFlowData = {
  readonly flow: 'payment'
  readonly checkoutId: string
  /** The natural key. */
  readonly idempotencyKey: string
  readonly amount: string
  readonly currencyCode: string
  /** Test mode was asked for. */
  readonly test: boolean
  /** Known as soon as an answer named it. */
  readonly paymentId?: string
  /** When Shopify stops waiting for the cardholder. */
  readonly until?: string
}

/** Of a request that has been checked. */
export const paymentDataOf = ({ checkoutId, payment }: ShopifyPaymentFlowRequest): ShopifyPaymentFlowData => ({
  flow: 'payment',
  checkoutId,
  idempotencyKey: payment.idempotencyKey,
  amount: payment.paymentAmount.amount,
  currencyCode: payment.paymentAmount.currencyCode,
  test: payment.test === true,
})

/**
 * The state's data: written by `paymentDataOf` and the flow alone.
 *
 * @throws ThreeDSError `state-refused` for another flow's
 */
export const readPaymentData = (data: JsonObject): ShopifyPaymentFlowData =>
  // `flow` shows who wrote it, and the engine stores it whole.
  ownData(data, 'payment') as ShopifyPaymentFlowData

const agrees = (asked: unknown, told: unknown): boolean => asked === undefined || told === undefined || asked === told

/** The transaction may be in the shop's currency; the payment's own amount is in the one that was asked for. */
function amountAgrees(
  { amount, currencyCode }: ShopifyPaymentFlowData,
  { payment }: ShopifyStorefrontPaymentAnswer,
): boolean {
  const asked = moneyOf(amount, currencyCode)
  const told = moneyOf(payment.amount?.amount, payment.amount?.currencyCode)
  return asked === undefined || told === undefined || sameMoney(asked, told)
}

/**
 * Is this payment the one that the flow asked for? Fetched proves what Shopify says of a payment, not that the payment is this
 * order. Ids, key and amount must agree where they are told, and a test payment ends no live flow. The other way round is told as
 * it is: where a gateway has no test mode, money has moved.
 */
export const fits = (data: ShopifyPaymentFlowData, answer: ShopifyStorefrontPaymentAnswer): boolean =>
  agrees(data.paymentId, answer.payment.id) &&
  agrees(data.idempotencyKey, present({ key: answer.payment.idempotencyKey }).key) &&
  agrees(data.checkoutId, answer.payment.checkout?.id) &&
  (data.test || !answer.test) &&
  amountAgrees(data, answer)
