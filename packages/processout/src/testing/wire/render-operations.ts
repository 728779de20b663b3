import type { JsonObject } from '@three-ds/core'
import type { StoredTransaction } from '../state/stored-transaction.ts'
import { decimal } from './decimal.ts'

/**
 * What was done for a transaction, oldest first. The operation that was authorized is the only place of the cryptogram.
 *
 * Sources: docs.processout.com/reference, sample of authorizing an invoice; processout/processout-node,
 * `transactionoperation.ts`.
 */
export function renderOperations(transaction: StoredTransaction): readonly JsonObject[] {
  const { id, intent, status, errorCode, threeDS, authorized, captured } = transaction
  const { currency, minorUnits } = intent.money
  const one = (type: string, amount: number, more: JsonObject = {}): JsonObject => ({
    // An operation's id is never asked for: it only has to be one.
    id: id.replace('tr_', `tr_op_${type}_`),
    transaction_id: id,
    card_id: intent.card.id,
    amount: decimal(amount, currency),
    currency,
    type,
    is_attempt: type !== 'request',
    has_failed: false,
    payment_type: 'card',
    error_code: null,
    eci: null,
    ...more,
  })
  const cryptogram = threeDS?.cavv === undefined ? {} : { payment_data_network_authentication: { cavv: threeDS.cavv } }
  const isTried = authorized > 0 || status === 'failed'
  const authorization = one('authorization', minorUnits, {
    has_failed: status === 'failed',
    error_code: errorCode ?? null,
    eci: threeDS?.eci ?? null,
    ...cryptogram,
  })
  return [
    one('request', minorUnits),
    ...(isTried ? [authorization] : []),
    ...(captured > 0 ? [one('capture', captured)] : []),
  ]
}
