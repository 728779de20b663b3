/** One way to do a job. Contestants of one comparison do the same job, and prove it before they are timed. */
export interface Contestant<Input, Output> {
  /** As the table shows it: `xml2js + node:crypto`. */
  readonly name: string
  /** Does the job once. Throws, or rejects, where the input is a forgery. */
  readonly run: (input: Input) => Output | Promise<Output>
}

/** What is to be done. */
export interface Job<Input, Output> {
  readonly genuine: Input
  readonly expected: Output
  /** What every contestant has to refuse, by what is wrong with it. */
  readonly forgeries: ReadonlyMap<string, Input>
}
