/**
 * `transStatus` of ARes, RReq and CRes; PAResStatus of 3-D Secure 1 has Y, N, U and A of them.
 *
 * Source: EMV 3DS 2.2.0, table A.1, "Transaction Status"; `S` since EMV 3DS 2.3.0.
 */
export const transStatusMeanings = {
  Y: 'The cardholder was authenticated.',
  N: 'The cardholder was not authenticated: the issuer denies the transaction.',
  U: 'Authentication could not be carried out.',
  A: 'The attempt was recorded; the cardholder was not authenticated.',
  C: 'The issuer wants a challenge.',
  D: 'The issuer wants a challenge outside the page, on a device of its own (decoupled).',
  R: 'The issuer rejects the transaction: it must not be authorized.',
  I: 'Information only: the issuer took note and was not asked to authenticate.',
  S: 'The issuer wants a challenge through Secure Payment Confirmation.',
} as const
