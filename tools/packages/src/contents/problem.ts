/** Something about a package that must not be published. */
export interface PackageProblem {
  /** `@three-ds/core`. */
  readonly package: string
  /** What is wrong with what, and what to do. */
  readonly text: string
}
