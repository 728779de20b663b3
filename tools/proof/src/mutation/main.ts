/**
 * Mutates the tables, verifiers and flows, and looks whether the tests notice: `pnpm proof:mutation [--files glob] [--jobs n] [--fresh]
 * [--write]`. Goes on where the last run stood. Exits with 1 where a group is below the goal, or where the survivors are not the known ones.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, matchesGlob } from 'node:path'
import { fileURLToPath } from 'node:url'
import { placeBetween } from '../command/place-between.ts'
import { compareSurvivors, decides } from './compare-survivors.ts'
import { fileGroups } from './data/groups.ts'
import { knownSurvivors } from './data/known-survivors.ts'
import { mutationOptions } from './mutation-options.ts'
import { mutationTable, percentNoticed } from './mutation-table.ts'
import { runMutation } from './run-mutation.ts'

/** Per cent of the mutants of each group. */
const goal = 95

const { files, jobs, fresh, write } = mutationOptions(process.argv.slice(2))
const root = fileURLToPath(new URL('../../../../', import.meta.url))
const runs = await runMutation({
  root,
  groups: fileGroups,
  chosen: (source) => files === undefined || matchesGlob(source, files),
  jobs,
  fresh,
  hear: (text) => console.error(text),
})
const table = mutationTable(runs)
console.log(table)
if (write) {
  const page = join(root, 'docs/reliability.md')
  writeFileSync(page, placeBetween(readFileSync(page, 'utf8'), 'mutation', table))
}

const { unexplained, stale } = compareSurvivors(
  runs.flatMap(({ mutants }) => mutants),
  knownSurvivors,
)
for (const { source, kind, change, verdict } of unexplained) {
  console.error(`not explained: ${source}: [${kind}] ${change}${verdict.end === 'survived' ? '' : ` (${verdict.end})`}`)
}
for (const one of stale) console.error(`explained, but no survivor: ${one}`)
const below = runs.filter(({ mutants }) => percentNoticed(mutants.filter(decides)) < goal)
for (const { name } of below) console.error(`below ${goal} %: ${name}`)
process.exitCode = unexplained.length + stale.length + below.length > 0 || runs.length === 0 ? 1 : 0
