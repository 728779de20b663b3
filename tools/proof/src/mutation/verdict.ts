/** What became of a mutant. */
export interface Verdict {
  /** `timed out` counts as noticed: a test that never ends fails, too. */
  readonly end: 'killed' | 'timed out' | 'survived' | 'no coverage'
  /** The test file that noticed it, from the root. */
  readonly by?: string
  /** The test files that a survivor passed. */
  readonly passed?: readonly string[]
}

/** Whether the tests noticed the mutant. */
export const isNoticed = ({ end }: Verdict): boolean => end === 'killed' || end === 'timed out'
