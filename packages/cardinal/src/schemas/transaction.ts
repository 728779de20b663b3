import { openObject } from '@three-ds/core'
import * as z from 'zod/mini'
import { anything, flag, integer, part, text, word } from './fields.ts'

/**
 * A payment: the answer of a card payment, and what is read of it later. Only the id must be there.
 *
 * Source: Verifone eCommerce API 2.38.1, `EcomResponseCard` and `GatewayTransaction`. Amounts are integers in the answer of a
 * payment; a list may print them with decimals, and then they are left out here.
 */
export const cardinalTransactionSchema = openObject({
  id: z.string(),
  status: word(
    'INITIATED',
    'AUTHORIZED',
    'AUTHORIZATION_VOIDED',
    'CANCELLED',
    'CUSTOMER_ACCEPTED',
    'REFUNDED',
    'FAILED',
    'PENDING',
    'DECLINED',
    'SETTLEMENT_CANCELLED',
    'SETTLEMENT_REQUESTED',
    'SETTLEMENT_SUBMITTED',
    'SETTLEMENT_COMPLETED',
    'SETTLEMENT_PARTIAL',
    'SETTLEMENT_DECLINED',
    'VOIDED',
    'UNKNOWN',
  ),
  /** Of a listed transaction, where it stands in place of `status`. */
  transaction_status: text(),
  /** The provider's words; they may be anybody's. */
  status_reason: text(),
  /** The acquirer's code: `0000` or `00` is success. */
  reason_code: text(),
  /** Minor units. */
  amount: integer(),
  currency_code: text(),
  merchant_reference: text(),
  created_at: text(),
  authorization_code: text(),
  /** A rule set stopped it. */
  blocked: flag(),
  /** Is money still to be given back after a technical failure? */
  reversal_status: word('NONE', 'REQUIRED', 'COMPLETED'),
  /** What the issuer says of the cryptogram, Visa's code. For `assessLiability`. */
  cavv_result: text(),
  avs_result: text(),
  cvv_result: text(),
  payment_provider_contract: text(),
  payment_product: text(),
  payment_product_type: text(),
  card_brand: text(),
  processor_reference: text(),
  rrn: text(),
  arn: text(),
  threed_authentication: part(openObject({ eci_flag: text(), pares_status: text(), enrolled: text() })),
  customer_details: anything(),
  additional_data: anything(),
})

/** A payment, as the wire has it. */
export interface CardinalTransaction extends z.output<typeof cardinalTransactionSchema> {}
