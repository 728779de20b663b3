/** Why the host declines a payment. */
export interface DeclineRow {
  /** Two digits of ISO 8583, field 39. */
  readonly responseCode: string
  /** Words of the fake. */
  readonly text: string
  /** May the same payment succeed once the cardholder has been authenticated? */
  readonly soft: boolean
}

/**
 * What a host declines. Codes: ISO 8583, field 39 (05 do not honor, 57 not permitted to the cardholder); 65 and 1A are what
 * Mastercard and Visa use to ask for authentication. That the fake's host declines what does not fit together is its own
 * choice: a real one may authorize it without protection.
 */
export const declines = {
  byAmount: { responseCode: '05', text: 'Declined.', soft: false },
  authenticationWanted: { responseCode: '65', text: 'The cardholder has to be authenticated.', soft: true },
  rejectedByIssuer: { responseCode: '57', text: 'The issuer has rejected the authentication.', soft: false },
  notAuthenticated: { responseCode: '57', text: 'The cardholder was not authenticated.', soft: false },
  eciAgainstScheme: { responseCode: '05', text: 'The ECI is not one of this scheme and status.', soft: false },
  badCryptogram: { responseCode: '05', text: 'The cryptogram has the wrong length, or is missing.', soft: false },
  noDirectoryServerId: { responseCode: '05', text: 'Mastercard needs the id of the directory server.', soft: false },
  unlikeAuthentication: {
    responseCode: '05',
    text: 'The issuer knows this authentication with other values.',
    soft: false,
  },
  moreThanAuthenticated: { responseCode: '05', text: 'This is more than was authenticated.', soft: false },
} as const satisfies Readonly<Record<string, DeclineRow>>

/** Name of a decline. */
export type DeclineName = keyof typeof declines
