import { type JsonObject, present } from '@three-ds/core'
import type { ProcessOutTransaction } from '../schemas/transaction.ts'
import type { ProcessOutFlowRequest } from './flow-request.ts'

/** What the flow was asked for: no source, nothing of the cardholder, enough to know the payment again. */
export type ProcessOutFlowData = {
  /** The invoice's: the natural key. */
  readonly name: string
  readonly amount: string
  readonly currency: string
  readonly page: 'hosted' | 'own'
  /** How often the authorization was sent, by whoever started the flow. */
  readonly pass: number
  /** Known as soon as the invoice exists. */
  readonly invoice_id?: string
  /** Known where an answer named one: the soft decline names none. */
  readonly transaction_id?: string
  /** A sandbox project answered. */
  readonly test?: boolean
  /**
   * Code of the soft decline that asked for 3-D Secure, empty where it told none: a transaction that failed with it has not had
   * its turn yet.
   */
  readonly soft_decline?: string
  /** When ProcessOut gives a payment up that waits for the cardholder. */
  readonly until?: string
  /** What a page of one's own sends again, beside the source. */
  readonly authorize?: JsonObject
}

/**
 * The body of an authorization. A page of one's own says that it can run 3-D Secure 2; where that is left out,
 * ProcessOut's page does. Source: processout/processout.js, which always sends it.
 */
export const bodyOf = ({ page, authorize }: ProcessOutFlowRequest): ProcessOutFlowRequest['authorize'] =>
  page === 'own' ? { enable_three_d_s_2: true, ...authorize } : authorize

/** Nothing that is secret is kept: a source is asked for again, a result that was earned elsewhere is sent once. */
const repeated = ({ source: _own, external_three_d_s: _once, ...authorize }: ProcessOutFlowRequest['authorize']) =>
  // JSON that a schema has checked; a round trip drops what is undefined.
  JSON.parse(JSON.stringify(authorize)) as JsonObject

/** Of a request that has been checked. */
export const dataOf = (request: ProcessOutFlowRequest): ProcessOutFlowData => {
  const { page = 'hosted', invoice } = request
  const { name, amount, currency } = invoice
  const again = page === 'own' ? { authorize: repeated(bodyOf(request)) } : {}
  return { name, amount, currency, page, pass: 1, ...again }
}

/** The state's data: written by `dataOf` and the flow alone. */
export const readData = (data: JsonObject): ProcessOutFlowData => data as ProcessOutFlowData

const agrees = (asked: unknown, told: unknown): boolean => asked === undefined || told === undefined || asked === told

/** Decimal text without the zeros that say nothing; `undefined` for anything else. */
const plainDecimal = (text: string | undefined): string | undefined =>
  text === undefined || !/^\d{1,20}(?:\.\d{1,20})?$/.test(text)
    ? undefined
    : text.replace(/^0+(?=\d)/, '').replace(/\.0+$|(\.\d*[1-9])0+$/, '$1')

/** Compared as text, so that amounts of more decimals than the currency has are compared as well. */
const amountAgrees = (asked: string, told: string | undefined): boolean =>
  agrees(plainDecimal(asked), plainDecimal(told))

/**
 * Is this transaction the one that the flow asked for? Fetched proves what ProcessOut says of a transaction, not that
 * the transaction is this order. Ids, name, amount, currency and kind of project must agree where they are told.
 */
export const fits = (data: ProcessOutFlowData, transaction: ProcessOutTransaction, test?: boolean): boolean =>
  agrees(data.transaction_id, transaction.id) &&
  agrees(data.invoice_id, transaction.invoice_id) &&
  agrees(data.name, transaction.name) &&
  agrees(data.currency, transaction.currency) &&
  amountAgrees(data.amount, transaction.amount) &&
  agrees(data.test, test)

/** What an answer tells for later; the first one that names something counts. */
export const learn = (
  data: ProcessOutFlowData,
  { test, transaction }: { readonly test?: boolean; readonly transaction?: ProcessOutTransaction | undefined },
): ProcessOutFlowData => ({
  ...present({ test, transaction_id: transaction?.id }),
  ...data,
})
