import type { DemoRow } from './demo-row.ts'
import type { PlayedDemo } from './play-provider.ts'
import type { DemoReport } from './run-demo.ts'

const headings = [
  '',
  'scenario',
  'steps',
  'state',
  'authentication',
  'ECI',
  'liability',
  'if live',
  'money moved',
  'callbacks',
]

/** Why the liability is what it is: the deciding reason, here and on a live gateway. */
const meaningOf = ({ summary, liability, ifLive }: DemoRow['actual']): string =>
  [
    summary,
    `Here: ${liability.liability}. ${liability.reasons[0]?.text ?? ''}`,
    `If live: ${ifLive.liability}. ${ifLive.reasons[0]?.text ?? ''}`,
  ].join('\n      ')

/** Each meaning once, in the order in which it comes. */
const meaningsOf = (rows: readonly DemoRow[]): readonly string[] => [
  ...new Set(rows.map(({ actual }) => meaningOf(actual))),
]

const cellsOf =
  (meanings: readonly string[]) =>
  ({ expected, actual, differences }: DemoRow): string[] => [
    differences.length === 0 ? '✓' : '✗',
    `${expected.title} (${expected.amount} ${expected.currency})`,
    actual.steps.join(' → ') || 'none',
    actual.state,
    `${actual.authentication.status} (${actual.authentication.evidence})`,
    actual.authentication.eci ?? '–',
    `${actual.liability.liability} [${meanings.indexOf(meaningOf(actual)) + 1}]`,
    actual.ifLive.liability,
    actual.charges === 0 ? 'no' : actual.charges === 1 ? 'once' : `${actual.charges} TIMES`,
    actual.callbacks === 0 ? '–' : String(actual.callbacks),
  ]

/** Lines of a table whose columns are as wide as what stands in them. */
function tableOf(rows: readonly (readonly string[])[]): string[] {
  const widths = headings.map((_heading, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}

const mark = (holds: boolean): string => (holds ? '✓' : '✗')

function sectionOf({ title, provider, rows, checks, ok }: PlayedDemo): string[] {
  const meanings = meaningsOf(rows)
  return [
    `${title} (@three-ds/${provider})`,
    '',
    ...tableOf([headings, ...rows.map(cellsOf(meanings))]),
    '',
    ...meanings.map((meaning, index) => `  [${index + 1}] ${meaning}`),
    '',
    ...checks.map(({ text, holds }) => `${mark(holds)} ${text}`),
    ...(checks.length === 0 ? [] : ['']),
    ...rows.flatMap(({ expected, differences }) => differences.map((text) => `✗ ${expected.scenario}: ${text}`)),
    ok
      ? `All ${rows.length} scenarios of ${title} ended as their sources say.`
      : `${title}: NOT as the sources say, see above.`,
    '',
  ]
}

/** The report as a person reads it: a table for each provider. */
export const printReport = ({ providers, ok }: DemoReport): string =>
  [
    ...providers.flatMap(sectionOf),
    ok
      ? `All ${providers.reduce((sum, { rows }) => sum + rows.length, 0)} scenarios ended as their sources say.`
      : 'NOT as the sources say: see above.',
  ].join('\n')
