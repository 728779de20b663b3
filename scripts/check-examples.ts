/** Checks and runs every example of READMEs and docstrings. Prints what is wrong and then exits with 1. */
import { join } from 'node:path'
import { checkExamples } from './examples/check-examples.ts'
import { readRepository } from './repository/read-repository.ts'

const root = join(import.meta.dirname, '..')
const { total, run, problems } = await checkExamples(root, readRepository(root))

for (const { path, line, text } of problems) console.error(`${path}:${line}  ${text}`)
console.log(`${total} examples, ${run} run, ${total - run} not run, ${problems.length} problems`)
// None at all means that the search is broken, not that all is well.
process.exitCode = problems.length > 0 || total === 0 ? 1 : 0
