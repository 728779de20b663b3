/**
 * What hostile texts cost in time and memory: `pnpm proof:growth`. It tries every idea, so there is nothing to seed; `--runs` takes
 * the first so many readers. Exits with 1 where a bound is passed.
 */
import { figuresTable } from '../command/figures-table.ts'
import { runOptions } from '../command/run-options.ts'
import { oneOfEachKind } from '../fuzz/chosen-subjects.ts'
import { subjects } from '../fuzz/subjects.ts'
import { allIdeas } from '../hostile/all-ideas.ts'
import { maxGrowthMiB } from '../memory/bounds.ts'
import { measureMemory } from '../memory/measure-memory.ts'
import { wholeBounds } from './bounds.ts'
import { measureGrowth } from './growth.ts'

const { runs, seconds } = runOptions(process.argv.slice(2), { runs: undefined, seconds: undefined, seed: 1 })
const until = seconds === undefined ? Number.POSITIVE_INFINITY : Date.now() + seconds * 1000
const rows: (string | number)[][] = []
const excesses: string[] = []
const chosen = oneOfEachKind(subjects).slice(0, runs)
let reached = 0

for (const subject of chosen) {
  if (Date.now() > until) break
  reached += 1
  const told = await measureGrowth(subject, allIdeas, wholeBounds)
  excesses.push(...told.excesses.map((one) => `${one.subject}: ${one.text}, from ${one.idea}`))
  const { worst } = told
  if (worst === undefined || worst.ratio === undefined) continue
  rows.push([worst.subject, worst.idea, Number(worst.msPerKiB.toFixed(2)), Number(worst.ratio.toFixed(1))])
}
console.log(figuresTable(['reader', 'dearest idea', 'ms for each KiB', 'time for four times the text'], rows))
console.log(`\n${reached} of ${chosen.length} readers; those that are not listed took no time worth comparing.`)

const { readings, baseMiB, peakMiB, dearest } = await measureMemory(allIdeas, 384 * 1024)
const grown = peakMiB - baseMiB
console.log(
  `Memory: ${readings} readings, ${baseMiB.toFixed(0)} MiB before, ${grown.toFixed(0)} MiB more at most, from ${dearest}.`,
)
console.log('Again: pnpm proof:growth')
if (grown > maxGrowthMiB) excesses.push(`memory grew by ${grown.toFixed(0)} MiB, from ${dearest}`)
for (const excess of excesses) console.error(excess)
process.exitCode = excesses.length > 0 ? 1 : 0
