import type { AuthenticationStatus } from '../result/authentication-result.ts'

/** One row of the status table: what has to be there (each condition that is present must hold), and what follows. */
export type StatusRow = {
  /** Stable name of the rule. */
  readonly code: string
  readonly letters: readonly string[]
  readonly schemes?: readonly string[]
  readonly ecis?: readonly string[]
  readonly statusReason?: string
  readonly status: AuthenticationStatus
  readonly text: string
  readonly source: string
  /** False where no published page confirms the row; it is built as the schemes' behavior is commonly understood. */
  readonly confirmed: boolean
}
