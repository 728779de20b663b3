/** Checks the rules of the house: `pnpm rules`. Prints what departs from them and then exits with 1. */
import { join } from 'node:path'
import { readRepository } from './repository/read-repository.ts'
import { allRules } from './rules/all-rules.ts'
import { medianSourceLines } from './rules/file-size.ts'
import { reportOf } from './rules/report.ts'

const files = readRepository(join(import.meta.dirname, '..'))
const findings = allRules.flatMap((rule) => rule(files))

if (findings.length > 0) console.error(reportOf(findings))
console.log(
  `${allRules.length} rules, ${files.length} files, median source file ${medianSourceLines(files)} lines, ${findings.length} findings`,
)
process.exitCode = findings.length > 0 || files.length === 0 ? 1 : 0
