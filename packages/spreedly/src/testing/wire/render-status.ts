import { isObject, type JsonObject, type JsonValue } from '@three-ds/core'

const formText = (form: JsonValue | undefined): JsonValue =>
  isObject(form) ? ((form as JsonObject)['cdata'] ?? null) : null

/** A form where the payment has it, or where its authentication has it. */
const formOf = (transaction: JsonObject, name: string): JsonValue => {
  const sca = transaction['sca_authentication']
  return formText(transaction[name] ?? (isObject(sca) ? (sca as JsonObject)[name] : null))
}

/**
 * What the page may see of a transaction: how it stands and what to show, no card and no order. Forms are texts here, where the API
 * has them in an object.
 *
 * Source: Spreedly's Android models, for the forms as texts; which further members Spreedly sends is not known.
 *
 * @param transaction - as the API shows it
 */
export function renderStatus(transaction: JsonObject): JsonObject {
  const { token = null, state = null, message = null, required_action = null, checkout_url = null } = transaction
  const response = transaction['response']
  return {
    token,
    state,
    message,
    error_code: isObject(response) ? ((response as JsonObject)['error_code'] ?? null) : null,
    required_action,
    device_fingerprint_form: formOf(transaction, 'device_fingerprint_form'),
    challenge_form: formOf(transaction, 'challenge_form'),
    checkout_form: formOf(transaction, 'checkout_form'),
    checkout_url,
  }
}
