import type { AuthenticationStatus } from '../result/authentication-result.ts'

/**
 * What an ECI stands for.
 *
 * - `authenticated`, `attempted`, `not-authenticated`: the three answers that every scheme has.
 * - `data-only`: the issuer was informed, not asked. `exempted`: an exemption, or out of the rules' scope.
 * - `recurring`: the first of a series, authenticated. `non-payment`: no payment belongs to it.
 * - `unknown`: no scheme is named, or the scheme has no such ECI.
 */
export type EciOutcome =
  | 'authenticated'
  | 'attempted'
  | 'not-authenticated'
  | 'data-only'
  | 'exempted'
  | 'recurring'
  | 'non-payment'
  | 'unknown'

/** One row of a scheme's table. An ECI may have several; the one whose statuses fit is meant, else the first. */
export type EciRow = {
  readonly eci: string
  readonly meaning: string
  readonly outcome: EciOutcome
  /** Statuses beside which the scheme uses it. */
  readonly statuses: readonly AuthenticationStatus[]
  /** Sources disagree on who is liable. */
  readonly disputed?: true
  readonly sources: readonly string[]
}
