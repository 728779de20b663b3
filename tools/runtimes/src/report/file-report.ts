/** What became of the tests of one file. It travels as JSON from the runtime to the command. */
export interface FileReport {
  /** From the root of the repository. */
  readonly file: string
  passed: number
  readonly failed: { readonly test: string; readonly error: string }[]
  /** Tests that ask for what the runner does not have. */
  readonly notRun: { readonly test: string; readonly reason: string }[]
}
