import type { AuthenticationFacts } from '../src/result/authentication-result.ts'

/**
 * A sentence for every field of the JSON Schema, by its path. The record's type keeps it complete.
 *
 * Source: the comments of `AuthenticationFacts`, EMV 3DS 2.2.0, table A.1.
 */
export const fieldDescriptions: Readonly<Record<keyof AuthenticationFacts | 'evidence', string>> = {
  provider: 'Who ran the authentication.',
  status: "What the issuer's answer means.",
  evidence:
    'How it is known: a verified signature, an authenticated API answer, a browser return that agrees with the stored state, or only the browser. Believe it only where you trust the origin of the JSON.',
  test: 'A test gateway or a sandbox said so: nobody is liable for it.',
  eci: 'Electronic Commerce Indicator, two characters, by scheme.',
  cavv: 'CAVV, AAV or UCAF: the cryptogram, standard base64, as a rule of 20 bytes.',
  trxId: '3DS Server transaction id (threeDSServerTransID).',
  dsTransId: 'Directory Server transaction id (dsTransID).',
  paResStatus: 'PAResStatus or transStatus, one letter, as the provider sent it.',
  acsTransId: 'Access Control Server transaction id (acsTransID).',
  providerTransactionId: "The gateway's own id of the authentication, never the 3DS Server's.",
  xid: 'Transaction identifier of 3-D Secure 1, base64 of 20 bytes.',
  enrolled: 'Is the card enrolled? Y, N, U (not known), B (bypassed).',
  signatureVerification: "Did the signature of the issuer's answer verify? Y or N.",
  version: 'Version of the protocol that ran.',
  scheme: 'The scheme that ran the authentication.',
  flow: 'challenge if the cardholder had to act.',
  statusReason: 'Why, two digits (transStatusReason).',
  challengeCancel: 'Why the challenge was cancelled, two digits (challengeCancel).',
  cardholderInfo: "The issuer's words for the cardholder: untrusted plain text.",
  authenticatedAt: 'When the issuer answered, RFC 3339 in UTC.',
  amount: "What was authenticated: an integer in the currency's minor unit, and an ISO 4217 alphabetic code.",
  card: 'Enough of the card to tell it from another: first six and last four digits at most.',
}
