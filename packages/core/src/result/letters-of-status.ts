import type { AuthenticationStatus } from './authentication-result.ts'

/**
 * The letters of `transStatus` that can stand beside each status; `undefined` where any can, because the status claims
 * nothing. Where the enrolment check ended it all (`not-enrolled`, `bypassed`), gateways repeat it as N or U.
 *
 * Source: EMV 3DS 2.2.0, table A.1, "Transaction Status", and the outcome tables of Cardinal's test cases
 * (https://cardinaldocs.atlassian.net/wiki/spaces/CCen/pages/903577725).
 */
export const lettersOfStatus: Readonly<Record<AuthenticationStatus, readonly string[] | undefined>> = {
  authenticated: ['Y'],
  attempted: ['A'],
  failed: ['N'],
  rejected: ['R'],
  informational: ['I'],
  pending: ['C', 'D', 'S'],
  unavailable: ['U'],
  'not-enrolled': ['N', 'U'],
  bypassed: ['N', 'U'],
  unknown: undefined,
}

/**
 * Mastercard's data only and exemptions keep the issuer's own letter beside their ECI, whichever it is.
 *
 * Source: https://www.checkout.com/docs/developer-resources/codes/eci-values for the two ECIs; that any of these letters can stand
 * beside them is not confirmed by any published page.
 */
export const letterException = {
  status: 'informational',
  letters: ['Y', 'A', 'U', 'N'],
  schemes: ['mastercard', 'maestro'],
  ecis: ['04', '06'],
} as const satisfies {
  readonly status: AuthenticationStatus
  readonly letters: readonly string[]
  readonly schemes: readonly string[]
  readonly ecis: readonly string[]
}
