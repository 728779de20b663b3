import type { FieldRow } from '../show/field-row.ts'
import {
  challengeCancel,
  eci,
  enrolled,
  numericCurrency,
  scheme,
  seconds,
  signatureVerification,
  statusReason,
  transStatus,
  version,
  xid,
} from '../show/meanings.ts'

/** Fields of Cardinal's. Data only; the source of each table stands at it. */

const ucafIndicators: ReadonlyMap<string, string> = new Map([
  ['0', 'Mastercard: not authenticated.'],
  ['1', 'Mastercard: attempted.'],
  ['2', 'Mastercard: authenticated.'],
])

/** Payload of a response. Source: cardinaldocs.atlassian.net/wiki/spaces/CC/pages/98315. */
export const payloadRows: readonly FieldRow[] = [
  { path: 'ActionCode', about: 'how the process ended, not what it came to' },
  {
    path: 'Validated',
    about: 'process only',
    meaning: () => 'Says nothing of the outcome: it was seen true beside a card that could not be checked.',
  },
  { path: 'ErrorNumber', about: 'error; 0 is none' },
  { path: 'ErrorDescription', about: 'the error in words' },
  { path: 'Payment.ProcessorTransactionId', about: 'Cardinal’s id: equals the lookup’s `transaction_id`' },
  { path: 'Payment.ExtendedData.Enrolled', about: 'is the card enrolled?', meaning: enrolled },
  { path: 'Payment.ExtendedData.PAResStatus', about: 'what the issuer said', meaning: transStatus },
  {
    path: 'Payment.ExtendedData.SignatureVerification',
    about: 'did the issuer’s signature verify?',
    meaning: signatureVerification,
  },
  { path: 'Payment.ExtendedData.ECIFlag', about: 'Electronic Commerce Indicator', meaning: eci },
  {
    path: 'Payment.ExtendedData.UCAFIndicator',
    about: 'Mastercard’s indicator',
    meaning: (value) => ucafIndicators.get(value),
  },
  { path: 'Payment.ExtendedData.CAVV', about: 'cryptogram', hide: 'cryptogram' },
  { path: 'Payment.ExtendedData.XID', about: 'transaction identifier of 3-D Secure 1', meaning: xid },
  {
    path: 'Payment.ExtendedData.ThreeDSServerTransactionId',
    about: '3DS Server transaction id: `trxId`',
  },
  { path: 'Payment.ExtendedData.DSTransactionId', about: 'Directory Server transaction id: `dsTransId`' },
  { path: 'Payment.ExtendedData.ACSTransactionId', about: 'the issuer’s server’s id: `acsTransId`' },
  { path: 'Payment.ExtendedData.ThreeDSVersion', about: 'version of the protocol', meaning: version },
  { path: 'Payment.ExtendedData.StatusReason', about: 'why', meaning: statusReason },
  { path: 'Payment.ExtendedData.ChallengeCancel', about: 'why the challenge was cancelled', meaning: challengeCancel },
  { path: 'Payment.ExtendedData.Amount', about: 'amount in the minor unit, as text' },
  {
    path: 'Payment.ExtendedData.CurrencyCode',
    about: 'currency, ISO 4217 numeric',
    meaning: numericCurrency,
  },
]

const tokenRows: readonly FieldRow[] = [
  { path: 'header.alg', about: 'how it is signed, by its own word' },
  { path: 'iss', about: 'API identifier' },
  { path: 'iat', about: 'issued at', meaning: seconds },
  { path: 'exp', about: 'expires at', meaning: seconds },
  { path: 'jti', about: 'the token’s own id' },
]

/** Claims of a response. Source: cardinaldocs.atlassian.net/wiki/spaces/CC/pages/360593; RFC 7519. */
export const responseRows: readonly FieldRow[] = [
  ...tokenRows,
  { path: 'aud', about: 'id of the request token that it answers' },
  { path: 'ConsumerSessionId', about: 'the session in the page' },
  ...payloadRows.map((row) => ({ ...row, path: `Payload.${row.path}` })),
]

/** Claims of a request. Source: docs.verifone.com, "3D Secure", creation of the token. */
export const requestRows: readonly FieldRow[] = [
  ...tokenRows,
  { path: 'OrgUnitId', about: 'org unit' },
  { path: 'ReferenceId', about: 'ties the token to the lookup' },
  { path: 'ConfirmUrl', about: 'where the browser posts the response' },
  { path: 'ReturnUrl', about: 'where the browser comes back to, without Songbird' },
  { path: 'Payload.OrderDetails.OrderNumber', about: 'the merchant’s order' },
  { path: 'Payload.OrderDetails.Amount', about: 'amount in the minor unit, as text' },
  {
    path: 'Payload.OrderDetails.CurrencyCode',
    about: 'currency, ISO 4217 numeric',
    meaning: numericCurrency,
  },
  { path: 'Payload.ACSUrl', about: 'the issuer’s page' },
  { path: 'Payload.TransactionId', about: 'Cardinal’s id of the lookup' },
  { path: 'Payload.Consumer.Account.AccountNumber', about: 'card number', hide: 'card-number' },
]

/** The answer to a lookup. Source: Verifone 3D Secure API 3.43.0, `LookupResponse`. */
export const lookupRows: readonly FieldRow[] = [
  { path: 'authentication_id', about: 'Verifone’s id of the authentication' },
  { path: 'transaction_id', about: 'Cardinal’s id: a response repeats it as `ProcessorTransactionId`' },
  { path: 'enrolled', about: 'is the card enrolled?', meaning: enrolled },
  { path: 'pares_status', about: 'what the issuer said', meaning: transStatus },
  { path: 'signature_verification', about: 'did the issuer’s signature verify?', meaning: signatureVerification },
  { path: 'eci_flag', about: 'Electronic Commerce Indicator', meaning: eci },
  { path: 'cavv', about: 'cryptogram', hide: 'cryptogram' },
  { path: 'xid', about: 'transaction identifier of 3-D Secure 1', meaning: xid },
  { path: 'ds_transaction_id', about: 'Directory Server transaction id: `dsTransId`' },
  { path: 'acs_transaction_id', about: 'the issuer’s server’s id: `acsTransId`' },
  { path: 'threeds_version', about: 'version of the protocol', meaning: version },
  { path: 'card_brand', about: 'scheme', meaning: scheme },
  { path: 'status_reason', about: 'why', meaning: statusReason },
  { path: 'error_no', about: 'error; 0 or blank is none' },
  { path: 'acs_url', about: 'the issuer’s page' },
]
