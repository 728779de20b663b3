/** A block of code in a README or a docstring, to be checked and run. */
export interface Example {
  /** Where it stands, from the root of the repository. */
  readonly path: string
  /** Line of its first line of code there, from 1. */
  readonly line: number
  readonly code: string
  /** False for a block marked `no-run`: its types are checked, that is all. */
  readonly runs: boolean
}

/** What is wrong with an example, at its place in the README or docstring. */
export interface ExampleProblem {
  readonly path: string
  /** From 1. */
  readonly line: number
  readonly text: string
}
