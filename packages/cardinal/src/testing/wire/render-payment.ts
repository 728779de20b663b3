import type { JsonObject } from '@three-ds/core'
import { type DeclineRow, declines } from '../data/declines.ts'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import { textOf } from '../state/fields.ts'
import type { StoredPayment } from '../state/stored-payment.ts'
import { brands } from './brands.ts'

/** `status`, its reason and the acquirer's code. Source: Verifone eCommerce API 2.38.1, `EcomResponseCard`. */
function outcomeOf({ standing, reservedOnly }: StoredPayment): JsonObject {
  if (standing.state === 'declined') {
    const { responseCode, text }: DeclineRow = declines[standing.decline]
    return { status: 'DECLINED', status_reason: text, reason_code: responseCode }
  }
  return { status: reservedOnly ? 'AUTHORIZED' : 'SETTLEMENT_REQUESTED', reason_code: '0000' }
}

/** What was handed over, told back. */
const echoOf = ({ authentication }: StoredPayment): JsonObject =>
  Object.fromEntries(
    ['eci_flag', 'pares_status', 'enrolled'].flatMap((name) => {
      const value = textOf(authentication, name)
      return value === undefined ? [] : [[name, value]]
    }),
  )

/** A payment, as it is answered and read. Where less was authorized than asked, `amount` is what was authorized. */
export const renderPayment = ({ paymentContractId }: FakeCardinal, payment: StoredPayment): JsonObject => ({
  id: payment.id,
  payment_provider_contract: paymentContractId,
  payment_product: 'CARD',
  payment_product_type: brands[payment.card.scheme],
  ...outcomeOf(payment),
  amount: payment.standing.state === 'authorized' ? payment.standing.amount : payment.amount,
  currency_code: payment.currency,
  merchant_reference: payment.merchantReference,
  created_at: new Date(payment.createdAt).toISOString(),
  blocked: false,
  threed_authentication: echoOf(payment),
})
