import type { FieldRow } from '../show/field-row.ts'
import { eci, enrolled, scheme, statusReason, transStatus, version, xid } from '../show/meanings.ts'

/**
 * Fields of a transaction. Sources: docs.spreedly.com/guides/3dsecure2; developer.spreedly.com/reference/authenticate for
 * `sca_authentication`. Data only.
 */
export const spreedlyRows: readonly FieldRow[] = [
  { path: 'token', about: 'the transaction' },
  { path: 'transaction_type', about: 'what it is' },
  { path: 'state', about: 'how it stands' },
  { path: 'succeeded', about: 'did it succeed?' },
  { path: 'amount', about: 'amount in the minor unit' },
  { path: 'currency_code', about: 'currency' },
  { path: 'order_id', about: 'the merchant’s order' },
  { path: 'on_test_gateway', about: 'no money moves' },
  { path: 'created_at', about: 'created' },
  { path: 'updated_at', about: 'last changed' },
  { path: 'required_action', about: 'what the cardholder has to do' },
  { path: 'message_key', about: 'Spreedly’s key of the message' },
  { path: 'message', about: 'words for a person, untrusted' },
  { path: 'response.error_code', about: 'the gateway’s code' },
  { path: 'checkout_url', about: 'where the page goes' },
  { path: 'callback_url', about: 'where callbacks go' },
  { path: 'payment_method.token', about: 'payment method: it pays', hide: 'token' },
  { path: 'payment_method.card_type', about: 'scheme', meaning: scheme },
  { path: 'payment_method.last_four_digits', about: 'last four digits' },
  { path: 'sca_authentication.authentication_response_status', about: 'what the issuer said', meaning: transStatus },
  { path: 'sca_authentication.directory_response_status', about: 'the first answer', meaning: transStatus },
  { path: 'sca_authentication.ecommerce_indicator', about: 'Electronic Commerce Indicator', meaning: eci },
  { path: 'sca_authentication.authentication_value', about: 'cryptogram', hide: 'cryptogram' },
  { path: 'sca_authentication.xid', about: 'transaction identifier', meaning: xid },
  { path: 'sca_authentication.enrolled', about: 'is the card enrolled?', meaning: enrolled },
  { path: 'sca_authentication.three_ds_version', about: 'version of the protocol', meaning: version },
  { path: 'sca_authentication.three_ds_server_trans_id', about: '3DS Server transaction id: `trxId`' },
  {
    path: 'sca_authentication.directory_server_transaction_id',
    about: 'Directory Server transaction id: `dsTransId`',
  },
  { path: 'sca_authentication.trans_status_reason', about: 'why', meaning: statusReason },
]
