import type { EciOutcome } from '../eci/eci-row.ts'
import type { AuthenticationStatus } from '../result/authentication-result.ts'
import type { Liability } from './liability-assessment.ts'

/** Is the cryptogram there, and does it have the form of one? */
export type CryptogramState = 'well-formed' | 'malformed' | 'missing'

/** One rule of liability: each condition that is present must hold. */
export type LiabilityRow = {
  /** Stable name of the rule. */
  readonly code: string
  readonly statuses?: readonly AuthenticationStatus[]
  readonly outcomes?: readonly EciOutcome[]
  readonly cryptograms?: readonly CryptogramState[]
  readonly liability: Liability
  readonly text: string
  readonly source?: string
}
