import type { DemoReport, DemoRow } from './run-demo.ts'

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
    `${actual.callbacks} signed`,
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

/** The report as a person reads it. */
export function printReport({ rows, publishedCallback, negativeControl, ok }: DemoReport): string {
  const meanings = meaningsOf(rows)
  return [
    ...tableOf([headings, ...rows.map(cellsOf(meanings))]),
    '',
    ...meanings.map((meaning, index) => `  [${index + 1}] ${meaning}`),
    '',
    `${mark(publishedCallback.verified)} the callback that Spreedly published in 2012 verifies`,
    `${mark(publishedCallback.forgeryRefused)} the same callback with another amount is refused`,
    `${mark(negativeControl === 2)} negative control: a purchase sent twice on purpose shows as ${negativeControl} charges`,
    '',
    ...rows.flatMap(({ expected, differences }) => differences.map((text) => `✗ ${expected.scenario}: ${text}`)),
    ok ? `All ${rows.length} scenarios ended as their sources say.` : 'NOT as the sources say: see above.',
  ].join('\n')
}
