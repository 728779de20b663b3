import type { AuthenticationStatus } from '../result/authentication-result.ts'

/**
 * May the payment be authorized?
 *
 * - `with-3ds`: yes, with the cryptogram, ECI and ids of the result. Who is liable is another question: `assessLiability`.
 * - `without-3ds-at-own-risk`: only as a payment without 3-D Secure; the merchant is liable.
 * - `no`: not with this card, or not with this result.
 * - `not-yet`: not before the authentication has ended, or its answer has been read where it can be believed.
 */
export type Authorization = 'with-3ds' | 'without-3ds-at-own-risk' | 'no' | 'not-yet'

type Row = { readonly withCryptogram: Authorization; readonly without: Authorization }

/** A cryptogram lets the result travel; without one only a payment without 3-D Secure is left. */
const carried: Row = { withCryptogram: 'with-3ds', without: 'without-3ds-at-own-risk' }

const withoutOnly: Row = { withCryptogram: 'without-3ds-at-own-risk', without: 'without-3ds-at-own-risk' }
const never: Row = { withCryptogram: 'no', without: 'no' }
const later: Row = { withCryptogram: 'not-yet', without: 'not-yet' }

/**
 * By status, and by whether a cryptogram is there; for results that are verified and do not contradict themselves. An
 * `informational` one travels with its value too, without moving the liability.
 *
 * Sources: Verifone's order of decision (https://docs.verifone.com, "3D Secure lookup") and the outcome tables of Cardinal's test
 * cases (https://cardinaldocs.atlassian.net/wiki/spaces/CCen/pages/903577725), column "proceed".
 */
export const authorizeRows: Readonly<Record<AuthenticationStatus, Row>> = {
  authenticated: carried,
  attempted: carried,
  informational: carried,
  failed: never,
  rejected: never,
  pending: later,
  unavailable: withoutOnly,
  'not-enrolled': withoutOnly,
  bypassed: withoutOnly,
  unknown: never,
}
