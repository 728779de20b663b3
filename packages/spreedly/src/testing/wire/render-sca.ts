import type { JsonObject } from '@three-ds/core'
import { objectOf } from '../state/fields.ts'
import type { StoredSca } from '../state/stored-sca.ts'
import type { StoredTransaction } from '../state/stored-transaction.ts'
import { scaAddress } from './issuer-addresses.ts'
import { jsonOf, picked } from './picked.ts'
import { renderForm } from './render-form.ts'
import { transactionTime } from './times.ts'

/** The version that the fake 3DS Server speaks. */
const version = '2.2.0'

const challengeOf = (sca: StoredSca, origin: string): JsonObject => {
  const action = scaAddress(origin, 'sca', sca.token)
  const pending = sca.state === 'pending'
  return {
    required_action: pending ? 'challenge' : null,
    challenge_form: pending ? renderForm({ action, fields: { creq: '' } }) : null,
    challenge_form_embed_url: pending ? scaAddress(origin, 'scaEmbed', sca.token) : null,
  }
}

/**
 * An authentication of 3DS2 Global, all keys: nested in a payment as `sca_authentication`, or a transaction of its own.
 *
 * Source: developer.spreedly.com/reference/authenticate (its table of notable fields); Spreedly's Android models for the rest.
 */
export function renderSca(transaction: StoredTransaction, sca: StoredSca, origin: string): JsonObject {
  const { fields, type, amount, currency, createdAt, updatedAt, card } = transaction
  const nested = type !== 'Sca::Authentication'
  const parameters = nested ? (objectOf(fields, 'sca_authentication_parameters') ?? {}) : fields
  return {
    token: sca.token,
    succeeded: sca.state === 'succeeded',
    state: sca.state,
    transaction_type: 'Sca::Authentication',
    created_at: transactionTime(createdAt),
    updated_at: transactionTime(updatedAt),
    amount: amount ?? null,
    currency_code: currency ?? null,
    ...picked(fields, ['ip', 'email', 'order_id', 'callback_url']),
    on_test_gateway: true,
    gateway_transaction_key: nested ? transaction.token : null,
    sca_provider_key: sca.providerKey,
    payment_method_key: card?.token ?? null,
    acs_transaction_id: sca.ids?.acs ?? null,
    acs_reference_number: null,
    acs_rendering_type: null,
    acs_signed_content: null,
    sdk_transaction_id: null,
    three_ds_server_trans_id: sca.ids?.server ?? null,
    directory_server_transaction_id: sca.ids?.directory ?? null,
    xid: null,
    three_ds_version: sca.ids === undefined ? null : version,
    flow_performed: sca.flow,
    ecommerce_indicator: sca.eci ?? null,
    directory_response_status: sca.firstLetter ?? null,
    authentication_response_status: sca.letter ?? null,
    authentication_value: sca.cryptogram ?? null,
    authentication_value_algorithm: null,
    trans_status_reason: null,
    enrolled: sca.ids === undefined ? null : 'Y',
    daf: false,
    ...picked(parameters, ['exemption_type', 'acquiring_bank_fraud_rate', 'three_ds_requestor_challenge_ind']),
    test_scenario: jsonOf(parameters['test_scenario']),
    warning: null,
    managed_order_token: null,
    ...challengeOf(sca, origin),
  }
}
