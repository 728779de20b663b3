/** What a test file declares: suites within suites, tests, and what runs around them. */
export interface Suite {
  readonly name: string
  /** Suites and tests, in the order in which they are declared. */
  readonly children: (Suite | Test)[]
  readonly beforeAll: Step[]
  readonly afterAll: Step[]
  readonly beforeEach: Step[]
  readonly afterEach: Step[]
}

/** One test, its rows already filled in. */
export interface Test {
  readonly name: string
  readonly run: Step
}

/** Anything that a file hands over to be run. */
export type Step = () => unknown

/** A suite without anything in it. */
export const emptySuite = (name: string): Suite => ({
  name,
  children: [],
  beforeAll: [],
  afterAll: [],
  beforeEach: [],
  afterEach: [],
})
