import type { FieldRow } from '../show/field-row.ts'
import { scheme, schemeBlindEci, version } from '../show/meanings.ts'

const letters: ReadonlyMap<string, string> = new Map([
  ['A', 'Approved: the process ended well. Only indicator and cryptogram say how the authentication ended.'],
  ['D', 'Declined.'],
  ['H', 'A device fingerprint is wanted: the hidden form is posted to `redirectUrl`.'],
  ['G', 'A challenge is wanted: the cardholder goes to `redirectUrl`.'],
])

/**
 * Fields of Finaro's envelope, and of its `j`. Sources: docs.shift4.com, "3D Secure" (the letters A, D, H, G); Shift4 API 1.7.57.
 * Data only.
 */
export const finaroRows: readonly FieldRow[] = [
  { path: 'dateTime', about: 'when, with the offset of the merchant’s time' },
  { path: 'transaction.invoice', about: 'the merchant’s invoice' },
  {
    path: 'transaction.responseCode',
    about: 'how the call ended',
    meaning: (value) => letters.get(value) ?? 'What it would mean for 3-D Secure is not documented.',
  },
  { path: 'amount.total', about: 'amount in the major unit' },
  { path: 'currencyCode', about: 'currency' },
  { path: 'card.type', about: 'scheme', meaning: scheme },
  { path: 'card.number', about: 'card number, masked by Finaro', hide: 'card-number' },
  { path: 'card.token.value', about: 'card token: it pays', hide: 'token' },
  { path: 'threeDSecure.trxId', about: '3DS Server transaction id: `trxId`' },
  { path: 'threeDSecure.directoryServerTranId', about: 'Directory Server transaction id: `dsTransId`' },
  { path: 'threeDSecure.ecommIndicator', about: 'indicator of Finaro’s', meaning: schemeBlindEci },
  { path: 'threeDSecure.cryptogram', about: 'cryptogram', hide: 'cryptogram' },
  {
    path: 'threeDSecure.securityLevelIndicator',
    about: 'passed on, never read',
    meaning: () => 'Says nothing about the outcome.',
  },
  { path: 'threeDSecure.version', about: 'version of the protocol', meaning: version },
  { path: 'threeDSecure.programProtocol', about: 'version, for merchants in the USA: 1 is 2.1, 2 is 2.2' },
  { path: 'threeDSecure.cavvResult', about: 'what the issuer said of the cryptogram' },
  { path: 'redirectUrl', about: 'where the browser goes' },
  { path: 'error.primaryCode', about: 'error' },
  { path: 'error.shortText', about: 'the error in words' },
]
