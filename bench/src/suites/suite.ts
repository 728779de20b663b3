import type { Effort } from '../measure/effort.ts'
import type { Findings } from '../report/suite-report.ts'

/** Some comparisons that belong together, run in a process of their own. */
export interface Suite {
  /** For `--only`, and the name of its section in `docs/performance.md`. */
  readonly name: string
  /**
   * Proves that the contestants do the same job, then measures.
   *
   * @throws {Error} where one of them does another job
   */
  measure(effort: Effort): Promise<Findings>
}
