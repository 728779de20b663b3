import type { JsonObject } from '@three-ds/core'
import { isSet, objectOf } from '../state/fields.ts'
import type { StoredSca } from '../state/stored-sca.ts'
import { pendingAction, type StoredTransaction } from '../state/stored-transaction.ts'
import { jsonOf, picked } from './picked.ts'
import { renderGatewayResponse } from './render-gateway-response.ts'
import { renderGatewayThreeDS } from './render-gateway-three-ds.ts'
import { renderPaymentMethod } from './render-payment-method.ts'
import { renderSca } from './render-sca.ts'
import type { RenderSurroundings } from './render-surroundings.ts'
import { standingWords } from './standing-words.ts'
import { transactionTime } from './times.ts'

/** Sent by the merchant and echoed. */
const merchantFields = [
  'description',
  'email',
  'merchant_name_descriptor',
  'merchant_location_descriptor',
  'merchant_profile_key',
] as const

const storedCredential = [
  'stored_credential_initiator',
  'stored_credential_reason_type',
  'stored_credential_alternate_gateway',
] as const

const addressFields = ['name', 'address1', 'address2', 'city', 'state', 'zip', 'country', 'phone_number', 'email']

/** `ip` is null where it was left out, as in the recordings; `omit` sends none. */
const ipOf = (ip: unknown) => (ip === 'omit' ? null : jsonOf(ip))

const renderNestedSca = (
  transaction: StoredTransaction,
  sca: StoredSca,
  { origin }: RenderSurroundings,
): JsonObject => ({
  required_action: pendingAction(transaction) ?? null,
  sca_authentication: renderSca(transaction, sca, origin),
})

/** A transaction at a gateway, in the shape of the recordings of 2026: all keys, in their order, nulls included. */
export function renderPayment(transaction: StoredTransaction, around: RenderSurroundings): JsonObject {
  const { token, type, createdAt, updatedAt, standing, fields, amount, currency, card, sca } = transaction
  const { top, message } = standingWords(standing)
  return {
    on_test_gateway: true,
    created_at: transactionTime(createdAt),
    updated_at: transactionTime(updatedAt),
    ...top,
    token,
    transaction_type: type,
    order_id: jsonOf(fields['order_id'] ?? token),
    ip: ipOf(fields['ip']),
    ...picked(fields, merchantFields),
    gateway_specific_fields: jsonOf(fields['gateway_specific_fields'] ?? {}),
    gateway_specific_response_fields: {},
    gateway_transaction_id: transaction.gatewayTransactionId ?? null,
    sub_merchant_key: jsonOf(fields['sub_merchant_key']),
    gateway_latency_ms: 0,
    warning: null,
    application_id: null,
    risk_data: {},
    merchant_metadata: {},
    customer_data: {},
    order_data: {},
    transaction_metadata: jsonOf(fields['transaction_metadata'] ?? {}),
    workflow_key: null,
    protection_parameters: {},
    amount: amount ?? null,
    local_amount: null,
    currency_code: currency ?? null,
    retain_on_success: isSet(fields, 'retain_on_success'),
    payment_method_added: fields['credit_card'] !== undefined,
    smart_routed: false,
    ...picked(fields, storedCredential),
    stored_credential_final_payment: isSet(fields, 'stored_credential_final_payment'),
    ...message,
    gateway_token: around.gatewayToken,
    gateway_type: 'test',
    response: renderGatewayResponse(transaction),
    shipping_address: picked(objectOf(fields, 'shipping_address') ?? {}, addressFields),
    api_urls: [
      { referencing_transaction: around.references.map((other) => `${around.origin}/v1/transactions/${other}.json`) },
      { failover_transaction: [] },
    ],
    attempt_3dsecure: isSet(fields, 'attempt_3dsecure'),
    ...picked(fields, 'callback_url' in fields || 'redirect_url' in fields ? ['callback_url', 'redirect_url'] : []),
    ...(isSet(fields, 'attempt_3dsecure') ? renderGatewayThreeDS(transaction, around) : {}),
    ...(sca === undefined ? {} : renderNestedSca(transaction, sca, around)),
    payment_method: card === undefined ? null : renderPaymentMethod(card),
  }
}
