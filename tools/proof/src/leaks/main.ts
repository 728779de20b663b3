import { figuresTable } from '../command/figures-table.ts'
import { runOptions } from '../command/run-options.ts'
import { allOperations } from '../operations/all-operations.ts'
import { searchOperations } from './search-operations.ts'

const { runs, seconds, seed } = runOptions(process.argv.slice(2), {
  runs: undefined,
  seconds: undefined,
  seed: 20_261_122,
})
const until = seconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + seconds * 1000

const rows = await searchOperations(allOperations, { mostCalls: runs, seed, goesOn: () => Date.now() < until })
console.log(
  figuresTable(
    ['client', 'operations', 'fields', 'calls', 'leaks'],
    rows.map(({ subject, operations, fields, calls, leaks }) => [subject, operations, fields, calls, leaks.length]),
  ),
)
console.log(`\nRepeat: pnpm proof:leaks${runs === undefined ? '' : ` --runs ${runs}`} --seed ${seed}`)
for (const { subject, leaks } of rows) for (const leak of leaks) console.error(`${subject}, ${leak}`)
if (rows.some(({ leaks }) => leaks.length > 0)) process.exitCode = 1
