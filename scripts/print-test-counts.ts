/** Prints `N passed, N failed` from vitest's JSON report, and exits with 1 unless every test ran and passed. */
import { readFileSync } from 'node:fs'
import { testCounts, testProblem } from './report/test-counts.ts'

const [file] = process.argv.slice(2)
if (file === undefined) throw new Error('Name the report: node scripts/print-test-counts.ts <file>')

const counts = testCounts(readFileSync(file, 'utf8'))
const problem = testProblem(counts)
if (problem !== undefined) console.error(problem)
console.log(`${counts.passed} passed, ${counts.failed} failed`)
process.exitCode = problem === undefined ? 0 : 1
