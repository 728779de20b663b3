import type { DemoReport, DemoRow } from './run-demo.ts'

const headings = ['', 'scenario', 'steps', 'state', 'authentication', 'ECI', 'liability', 'money moved', 'callbacks']

const cells = ({ expected, actual, differences }: DemoRow): string[] => [
  differences.length === 0 ? '✓' : '✗',
  `${expected.title} (${expected.amount} ${expected.currency})`,
  actual.steps.join(' → ') || 'none',
  actual.state,
  `${actual.authentication.status} (${actual.authentication.evidence})`,
  actual.authentication.eci ?? '–',
  actual.liability,
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

/** Each reason once, with the scenarios that it is about. */
function reasonsOf(rows: readonly DemoRow[]): string[] {
  const scenarios = new Map<string, string[]>()
  for (const { expected, actual } of rows) {
    const reason = `${actual.summary} Liability ${actual.liability}: ${actual.reason}`
    scenarios.set(reason, [...(scenarios.get(reason) ?? []), expected.scenario])
  }
  return [...scenarios].map(([reason, about]) => `  ${reason}\n    ${about.join(', ')}`)
}

/** The report as a person reads it. */
export function printReport({ rows, publishedCallback, negativeControl, ok }: DemoReport): string {
  return [
    ...tableOf([headings, ...rows.map(cells)]),
    '',
    'What the results mean:',
    ...reasonsOf(rows),
    '',
    `${mark(publishedCallback.verified)} the callback that Spreedly published in 2012 verifies`,
    `${mark(publishedCallback.forgeryRefused)} the same callback with another amount is refused`,
    `${mark(negativeControl === 2)} negative control: a purchase sent twice on purpose shows as ${negativeControl} charges`,
    '',
    ...rows.flatMap(({ expected, differences }) => differences.map((text) => `✗ ${expected.scenario}: ${text}`)),
    ok ? `All ${rows.length} scenarios ended as their sources say.` : 'NOT as the sources say: see above.',
  ].join('\n')
}
