import { type JsonObject, present, sameMoney } from '@three-ds/core'
import { moneyOf } from '../../authentication/money-of.ts'
import { ownData } from '../../authentication/own-data.ts'
import type { ShopifyPayment } from '../schemas/payment.ts'
import type { ShopifyCheckoutFlowRequest } from './flow-request.ts'

/** What the flow was asked for: no session of a card, nothing of the buyer, enough to know the payment again. */
export type ShopifyCheckoutFlowData = {
  readonly flow: 'checkout'
  readonly checkout_token: string
  /** The natural key. */
  readonly unique_token: string
  readonly amount: string
  /** What was said to be expected. */
  readonly test?: boolean
  /** Known as soon as an answer named it. */
  readonly payment_id?: number
  /** When Shopify stops waiting for the cardholder. */
  readonly until?: string
}

/** Of a request that has been checked. */
export const dataOf = ({ checkout_token, payment, test }: ShopifyCheckoutFlowRequest): ShopifyCheckoutFlowData => ({
  flow: 'checkout',
  checkout_token,
  unique_token: payment.unique_token,
  amount: payment.amount,
  ...present({ test }),
})

/**
 * The state's data: written by `dataOf` and the flow alone.
 *
 * @throws ThreeDSError `state-refused` for another flow's
 */
export const readData = (data: JsonObject): ShopifyCheckoutFlowData =>
  // `flow` shows who wrote it, and the engine stores it whole.
  ownData(data, 'checkout') as ShopifyCheckoutFlowData

const agrees = (asked: unknown, told: unknown): boolean => asked === undefined || told === undefined || asked === told

/** The transaction is in the shop's currency. Where the buyer pays in another one, the amounts cannot be held side by side. */
function amountAgrees({ amount }: ShopifyCheckoutFlowData, { transaction, checkout }: ShopifyPayment): boolean {
  const { currency } = transaction ?? {}
  if (!agrees(checkout?.presentment_currency, currency)) return true
  const asked = moneyOf(amount, currency)
  const told = moneyOf(transaction?.amount, currency)
  return asked === undefined || told === undefined || sameMoney(asked, told)
}

/** Transactions that take this payment; a refund or a void is another event. */
const pays: ReadonlySet<string> = new Set(['authorization', 'sale', 'capture'])

const kindAgrees = ({ transaction }: ShopifyPayment): boolean =>
  transaction?.kind === undefined || pays.has(transaction.kind)

/**
 * Is this payment the one that the flow asked for? Fetched proves what Shopify says of a payment, not that the payment is this
 * order. Ids, keys, amount and kind must agree where they are told, and a test payment ends no live flow. The other way round is
 * told as it is: money has moved.
 */
export const fits = (data: ShopifyCheckoutFlowData, payment: ShopifyPayment): boolean =>
  agrees(data.payment_id, payment.id) &&
  agrees(data.unique_token, payment.unique_token) &&
  agrees(data.checkout_token, payment.checkout?.token) &&
  !(data.test === false && payment.transaction?.test === true) &&
  kindAgrees(payment) &&
  amountAgrees(data, payment)
