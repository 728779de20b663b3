import type { AuthenticationStatus } from './authentication-result.ts'

/**
 * The letters of `transStatus` that can stand beside each status; `undefined` where any can, because the status claims
 * nothing. A Mastercard exemption or data only (`informational`) keeps the issuer's own letter, whichever it is. Where the
 * enrolment check ended it all (`not-enrolled`, `bypassed`), gateways repeat it as N or U.
 *
 * Source: EMV 3DS 2.2.0, table A.1, "Transaction Status", and the outcome tables of Cardinal's test cases
 * (https://cardinaldocs.atlassian.net/wiki/spaces/CCen/pages/903577725).
 */
export const lettersOfStatus: Readonly<Record<AuthenticationStatus, readonly string[] | undefined>> = {
  authenticated: ['Y'],
  attempted: ['A'],
  failed: ['N'],
  rejected: ['R'],
  informational: ['I', 'N', 'U', 'Y', 'A'],
  pending: ['C', 'D', 'S'],
  unavailable: ['U'],
  'not-enrolled': ['N', 'U'],
  bypassed: ['N', 'U'],
  unknown: undefined,
}
