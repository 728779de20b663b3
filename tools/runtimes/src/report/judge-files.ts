import type { Difference } from '../data/differences.ts'
import type { FileReport } from './file-report.ts'
import type { Exempt, Failing, RuntimeReport } from './runtime-report.ts'

/** What the reports of the files come to. */
export type Judgment = Pick<RuntimeReport, 'passed' | 'failed' | 'notApplicable' | 'problems'>

/**
 * Adds up the reports of a bundle's files. A failure that the list foretells does not count as one; what the list foretells and did
 * not fail is a problem, and so is a file that was never reported: the runtime died before its turn.
 *
 * @param files - what the bundle held
 * @param foretold - the rows for this runtime
 */
export function judgeFiles(
  files: readonly string[],
  reports: readonly FileReport[],
  foretold: readonly Difference[],
): Judgment {
  const rowOf = (file: string, test: string) => foretold.find((row) => row.file === file && row.test === test)
  const all = reports.flatMap(({ file, failed }) => failed.map((each): Failing => ({ file, ...each })))
  const exempt = all.flatMap(({ file, test }): Exempt[] => {
    const row = rowOf(file, test)
    return row === undefined ? [] : [{ file, test, reason: row.reason }]
  })
  const told = new Set(reports.map(({ file }) => file))
  return {
    passed: reports.reduce((sum, { passed }) => sum + passed, 0),
    failed: all.filter(({ file, test }) => rowOf(file, test) === undefined),
    notApplicable: [
      ...exempt,
      ...reports.flatMap(({ file, notRun }) => notRun.map((each): Exempt => ({ file, ...each }))),
    ],
    problems: [
      ...files.filter((file) => !told.has(file)).map((file) => `${file} was not reported: the runtime ended before.`),
      ...foretold
        .filter(({ file, test }) => told.has(file) && !exempt.some((one) => one.file === file && one.test === test))
        .map(({ test }) => `"${test}" is listed in data/differences.ts, and passes. Remove its row.`),
    ],
  }
}
