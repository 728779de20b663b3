import type { CarryTarget } from '@three-ds/core'
import type { Carriable } from './target.ts'

/** What was reported of an authentication, off the wire. */
export interface Reported {
  readonly accepted: boolean
  /** Everything that the message holds of the authentication. */
  readonly data: unknown
}

/** Where a result is told without being paid with: a column of the matrix. */
export interface ReportTarget {
  readonly name: string
  readonly carryTarget: CarryTarget
  /**
   * Tells how 3-D Secure ended, at a new fake.
   *
   * @throws ThreeDSError `result-not-carriable`
   */
  report(result: Carriable): Promise<Reported>
}
