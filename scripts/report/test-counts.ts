/** How a test run ended. */
export interface TestCounts {
  readonly passed: number
  readonly failed: number
  /** Skipped or left for later: the rules of the house allow none. */
  readonly skipped: number
  /** Every test file ran, and nothing failed beside the tests either. */
  readonly success: boolean
}

/**
 * Reads the JSON report of vitest (`--reporter=json`, https://vitest.dev/guide/reporters).
 *
 * @throws Error if the text is no such report: a run that cannot be read has not passed
 */
export function testCounts(report: string): TestCounts {
  const read: unknown = JSON.parse(report)
  const fields: ReadonlyMap<string, unknown> = new Map(
    Object.entries(typeof read === 'object' && read !== null ? read : {}),
  )
  const count = (name: string): number => {
    const value = fields.get(name)
    if (typeof value !== 'number' || !Number.isInteger(value) || value < 0) throw new Error(`the report has no ${name}`)
    return value
  }
  return {
    passed: count('numPassedTests'),
    failed: count('numFailedTests'),
    skipped: count('numPendingTests') + count('numTodoTests'),
    success: fields.get('success') === true,
  }
}

/** What is wrong with a run, in words; `undefined` if every test ran and passed, and there was at least one. */
export function testProblem({ passed, failed, skipped, success }: TestCounts): string | undefined {
  if (failed > 0) return 'tests failed'
  if (passed === 0) return 'no test ran'
  if (skipped > 0) return `skipped tests: ${skipped}`
  return success ? undefined : 'the run failed beside its tests'
}
