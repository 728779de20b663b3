import type { Problem, Warning } from '../carry/problem.ts'

/** What one check has found. */
export interface Findings {
  readonly problems: readonly Problem[]
  readonly warnings: readonly Warning[]
}

/** Nothing to object. */
export const nothing: Findings = { problems: [], warnings: [] }

/** A reason not to pay with it. */
export const wrong = (problem: Problem): Findings => ({ problems: [problem], warnings: [] })

/** Worth knowing. */
export const worthKnowing = (warning: Warning): Findings => ({ problems: [], warnings: [warning] })

/** What could not be held against the payment, and so says nothing. */
export const notChecked = (finding: Omit<Warning, 'code'>): Findings =>
  worthKnowing({ code: 'not-checked', ...finding })
