/** What became of the tests on one runtime. */
export interface RuntimeReport {
  readonly title: string
  /** As the runtime tells it; absent where it was not found. */
  readonly version?: string
  readonly passed: number
  readonly failed: readonly Failing[]
  /** Tests that ask for what is not there. */
  readonly notApplicable: readonly Exempt[]
  /** Files that were not run at all. */
  readonly notRun: readonly { readonly file: string; readonly reason: string }[]
  /** Why nothing, or not everything, is known. */
  readonly problems: readonly string[]
}

/** A test that failed. */
export interface Failing {
  readonly file: string
  readonly test: string
  readonly error: string
}

/** A test that does not count, and why. */
export interface Exempt {
  readonly file: string
  readonly test: string
  readonly reason: string
}
