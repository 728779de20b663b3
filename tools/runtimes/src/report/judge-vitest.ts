import { relative } from 'node:path'
import type { CommandEnd } from '../run/run-command.ts'
import type { Judgment } from './judge-files.ts'

export type { Judgment } from './judge-files.ts'

/** The parts of Vitest's JSON report that are read. Source: vitest.dev/guide/reporters, "JSON reporter". */
interface VitestReport {
  readonly success: boolean
  readonly numPassedTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages?: readonly string[]
    }[]
  }[]
}

/** Adds up a report of Vitest. A file that could not be read counts as one failure. */
export function judgeVitest(
  text: string,
  repository: string,
  { code, errors }: Pick<CommandEnd, 'code' | 'errors'>,
): Judgment {
  // Written by Vitest a moment ago.
  const { success, numPassedTests, testResults } = JSON.parse(text) as VitestReport
  const failed = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(repository, name)
    const tests = assertionResults
      .filter((one) => one.status === 'failed')
      .map(({ fullName, failureMessages = [] }) => ({ file, test: fullName, error: failureMessages.join('\n') }))
    return status === 'failed' && tests.length === 0 ? [{ file, test: file, error: message }] : tests
  })
  const bad = (!success || code !== 0) && failed.length === 0
  return {
    passed: numPassedTests,
    failed,
    notApplicable: [],
    problems: bad ? [`The run failed beside its tests: ${errors.slice(-2_000)}`] : [],
  }
}

/** A run that ended before it could report. */
export const withoutReport = ({ code, output, errors }: CommandEnd): Judgment => ({
  passed: 0,
  failed: [],
  notApplicable: [],
  problems: [`Vitest ended without a report (exit code ${code}): ${(errors + output).slice(-2_000)}`],
})
