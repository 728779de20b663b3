import type { JsonObject } from '@three-ds/core'
import type { SpreedlyTransaction } from '../schemas/transaction.ts'
import type { SpreedlyFlowRequest } from './flow-request.ts'

/** What the flow was asked for: nothing that is secret, enough to know the payment again. */
export type SpreedlyFlowData = {
  readonly operation: SpreedlyFlowRequest['operation']
  readonly order_id: string
  readonly amount?: number
  readonly currency_code: string
  /** Known as soon as Spreedly has answered once. */
  readonly transaction_token?: string
  readonly on_test_gateway?: boolean
  /** For which actions `complete` was called: for each once. */
  readonly completed?: readonly ('device_fingerprint' | 'challenge')[]
}

export const dataOf = ({ operation, transaction }: SpreedlyFlowRequest): SpreedlyFlowData => ({
  operation,
  order_id: transaction.order_id,
  currency_code: transaction.currency_code,
  ...(transaction.amount === undefined ? {} : { amount: transaction.amount }),
})

/** The state's data: written by `dataOf` and `learn` alone. */
export const readData = (data: JsonObject): SpreedlyFlowData => data as SpreedlyFlowData

/** What the first answer tells for later. No later one adds to it: a step that stands must not change under the page. */
export const learn = (data: SpreedlyFlowData, { token, on_test_gateway }: SpreedlyTransaction): SpreedlyFlowData =>
  data.transaction_token === undefined
    ? { ...data, transaction_token: token, ...(on_test_gateway === undefined ? {} : { on_test_gateway }) }
    : data

/** Types under which Spreedly files what was asked for. */
const types: Readonly<Record<SpreedlyFlowData['operation'], readonly string[]>> = {
  purchase: ['Purchase', 'OffsitePurchase'],
  authorize: ['Authorization', 'OffsiteAuthorization'],
  verify: ['Verification'],
}

const agrees = (expected: unknown, found: unknown): boolean =>
  expected === undefined || found === undefined || expected === found

/**
 * Is this transaction the one that the flow asked for? Fetched proves what Spreedly says of a transaction, not that the
 * transaction is this order. Order, amount, currency, type and kind of gateway must agree where they are told.
 */
export const fits = (data: SpreedlyFlowData, transaction: SpreedlyTransaction): boolean =>
  agrees(data.transaction_token, transaction.token) &&
  agrees(data.order_id, transaction.order_id) &&
  agrees(data.amount, transaction.amount) &&
  agrees(data.currency_code, transaction.currency_code) &&
  agrees(data.on_test_gateway, transaction.on_test_gateway) &&
  (transaction.transaction_type === undefined || types[data.operation].includes(transaction.transaction_type))
