import type { AuthenticationResult } from '../result/authentication-result.ts'

/** Why a result must not carry a payment. `findCarryProblems` finds the first nine, `preflight` all of them. */
export type ProblemCode =
  | 'browser-evidence'
  | 'matched-evidence'
  | 'status-not-usable'
  | 'contradictory'
  | 'non-payment'
  | 'missing-field'
  | 'version-unsupported'
  | 'value-unsupported'
  | 'cryptogram-form'
  | 'amount-differs'
  | 'currency-differs'
  | 'card-differs'
  | 'too-old'
  | 'time-implausible'
  | 'used-before'

/** What is worth knowing of a result that may carry a payment. */
export type WarningCode = 'less-than-authenticated' | 'no-liability-shift' | 'test-result' | 'not-checked'

/** One thing that was found: a code for programs, the field, words for people, and what to do. Plain JSON, never a value. */
export type Finding<Code extends string> = {
  /** Stable, kebab-case. Fit for a metric's label. */
  readonly code: Code
  /** The result's field that gives it away; absent where no single one does. */
  readonly field?: keyof AuthenticationResult
  /** One plain English clause. */
  readonly text: string
  /** What to do about it, one sentence or two. */
  readonly remedy: string
}

/** Why a result must not carry a payment. */
export type Problem = Finding<ProblemCode>

/** What is worth knowing of a result that may. */
export type Warning = Finding<WarningCode>
