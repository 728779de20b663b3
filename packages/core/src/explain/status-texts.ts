import type { AuthenticationStatus } from '../result/authentication-result.ts'

/** What is said of each status. `summary` is the start of a sentence: what is known about its origin follows it. */
type StatusTexts = {
  readonly summary: string
  /** For the cardholder: what happened and what they can do; nothing about fraud or liability. */
  readonly forCardholder: string
}

/** Source: the statuses' own definitions (`AuthenticationStatus`), in plain words. */
export const statusTexts: Readonly<Record<AuthenticationStatus, StatusTexts>> = {
  authenticated: {
    summary: 'The issuer authenticated the cardholder',
    forCardholder: 'Your bank has confirmed that it is you.',
  },
  attempted: {
    summary: 'The attempt to authenticate was recorded, without the cardholder being asked',
    forCardholder: 'Your bank did not need anything from you.',
  },
  failed: {
    summary: 'The cardholder was not authenticated',
    forCardholder: 'Your bank could not confirm that it is you. Please pay in another way, or ask your bank.',
  },
  rejected: {
    summary: 'The issuer rejected the transaction',
    forCardholder: 'Your bank has turned this payment down. Please pay in another way, or ask your bank.',
  },
  informational: {
    summary: 'The issuer was informed, not asked',
    forCardholder: 'Your bank did not need anything from you.',
  },
  pending: {
    summary: 'The authentication has not ended',
    forCardholder: 'Your bank has not finished its check. Please follow what it asks of you.',
  },
  unavailable: {
    summary: 'The authentication could not be carried out',
    forCardholder: 'Your bank could not be reached for its check.',
  },
  'not-enrolled': {
    summary: 'The card does not take part in 3-D Secure',
    forCardholder: 'Your card does not take part in the check by the bank.',
  },
  bypassed: {
    summary: 'A rule of the merchant bypassed 3-D Secure',
    forCardholder: 'No check by your bank was needed.',
  },
  unknown: {
    summary: 'It is not known how the authentication ended',
    forCardholder: 'We do not know yet what your bank has answered. Please do not pay again before we have told you.',
  },
}
