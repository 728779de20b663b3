import { type Cell, figuresTable } from '../command/figures-table.ts'
import { decides } from './compare-survivors.ts'
import type { JudgedMutant } from './judge-source.ts'
import type { GroupRun } from './run-mutation.ts'
import { isNoticed } from './verdict.ts'

/** How many per cent were noticed, cut to one decimal: 94.96 is no 95. */
export function percentNoticed(mutants: readonly JudgedMutant[]): number {
  if (mutants.length === 0) return 100
  return Math.floor((mutants.filter(({ verdict }) => isNoticed(verdict)).length / mutants.length) * 1000) / 10
}

const head = ['files', 'mutants', 'killed', 'timed out', 'survived', 'no coverage', '%', 'words', 'of them killed']

function rowOf(name: string, mutants: readonly JudgedMutant[]): Cell[] {
  const deciding = mutants.filter(decides)
  const words = mutants.filter((one) => !decides(one))
  const count = (end: JudgedMutant['verdict']['end']): number =>
    deciding.filter(({ verdict }) => verdict.end === end).length
  return [
    name,
    deciding.length,
    count('killed'),
    count('timed out'),
    count('survived'),
    count('no coverage'),
    percentNoticed(deciding),
    words.length,
    words.filter(({ verdict }) => isNoticed(verdict)).length,
  ]
}

/** The table that `pnpm proof:mutation` prints: one row for each group, and one for all. */
export const mutationTable = (runs: readonly GroupRun[]): string =>
  figuresTable(head, [
    ...runs.map(({ name, mutants }) => rowOf(name, mutants)),
    rowOf(
      'all',
      runs.flatMap(({ mutants }) => mutants),
    ),
  ])
