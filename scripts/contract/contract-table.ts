import type { Tallies, Tally } from './run-cases.ts'

/** A word in a color, or as it is. */
export type Paint = (color: 'green' | 'red' | 'bold', text: string) => string

/** One provider's column. */
export interface Column {
  readonly title: string
  readonly tallies: Tallies
}

const countOf = ({ passed, failures }: Tally): number => passed + failures.length

/** All themes of a column as one. */
export const totalOf = ({ tallies }: Column): Tally => ({
  passed: [...tallies.values()].reduce((sum, { passed }) => sum + passed, 0),
  failures: [...tallies.values()].flatMap(({ failures }) => failures),
})

const textOf = (tally: Tally | undefined): string => {
  if (tally === undefined) return '–'
  return tally.failures.length === 0 ? `${tally.passed}` : `${tally.failures.length} of ${countOf(tally)} failed`
}

/** One table: rows are what the cases are about, columns are providers. A column has as many cases as its last row says. */
export function contractTable(columns: readonly Column[], paint: Paint): string {
  const themes = [...new Set(columns.flatMap(({ tallies }) => [...tallies.keys()]))]
  const rows: readonly (readonly [string, readonly (Tally | undefined)[]])[] = [
    ...themes.map((theme) => [theme, columns.map(({ tallies }) => tallies.get(theme))] as const),
    ['all', columns.map(totalOf)],
  ]
  const first = Math.max(...rows.map(([name]) => name.length))
  const widths = columns.map(({ title }, index) =>
    Math.max(title.length, ...rows.map(([, tallies]) => textOf(tallies[index]).length)),
  )
  const head = [' '.repeat(first), ...columns.map(({ title }, index) => title.padStart(widths[index] ?? 0))].join('  ')
  const lines = rows.map(([name, tallies]) =>
    [
      name.padEnd(first),
      ...tallies.map((tally, index) => {
        const text = textOf(tally).padStart(widths[index] ?? 0)
        return tally === undefined ? text : paint(tally.failures.length === 0 ? 'green' : 'red', text)
      }),
    ].join('  '),
  )
  return [paint('bold', head), ...lines].join('\n')
}
