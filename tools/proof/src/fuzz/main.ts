/** Hostile input for every reader: `pnpm proof:fuzz --seconds 600 --seed 1`. Exits with 1 where something broke. */
import { figuresTable } from '../command/figures-table.ts'
import { runOptions } from '../command/run-options.ts'
import { seededChoice } from '../hostile/choice.ts'
import { type FuzzReport, fuzzSubject } from './fuzz-subject.ts'
import { subjects } from './subjects.ts'

const { runs, seconds, seed } = runOptions(process.argv.slice(2), { runs: 1_000, seconds: undefined, seed: 1 })
const began = Date.now()
const reports: (FuzzReport & { readonly package: string })[] = []

for (const [index, subject] of subjects.entries()) {
  const until = seconds === undefined ? undefined : began + (seconds * 1000 * (index + 1)) / subjects.length
  const report = await fuzzSubject(subject, seededChoice(seed + index), {
    runs: runs ?? Number.MAX_SAFE_INTEGER,
    until,
  })
  reports.push({ ...report, package: subject.package })
}

const rowOf = (name: string, told: readonly FuzzReport[]) => {
  const sum = (read: (report: FuzzReport) => number): number => told.reduce((total, report) => total + read(report), 0)
  return [
    name,
    told.length,
    sum((one) => one.runs),
    sum((one) => one.values),
    sum((one) => one.refused),
    sum((one) => one.breaches.length),
  ]
}

const packages = [...new Set(reports.map((report) => report.package))]
const rows = [
  ...packages.map((name) =>
    rowOf(
      name,
      reports.filter((report) => report.package === name),
    ),
  ),
  rowOf('all', reports),
]
console.log(figuresTable(['package', 'readers', 'inputs', 'values', 'refused', 'breaches'], rows))

const budget = seconds === undefined ? `--runs ${runs}` : `--seconds ${seconds}`
console.log(`\n${((Date.now() - began) / 1000).toFixed(0)} s. Again: pnpm proof:fuzz ${budget} --seed ${seed}`)
const breaches = reports.flatMap((report) => report.breaches)
for (const { subject, from, text } of breaches.slice(0, 100)) console.error(`${subject}: ${text}, from ${from}`)
process.exitCode = breaches.length > 0 ? 1 : 0
