import type { AuthenticationResult, Explanation, LiabilityAssessment, Reason } from '@three-ds/core'
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

const authorizeWords: Readonly<Record<Explanation['authorize'], string>> = {
  'with-3ds': 'yes, with 3-D Secure.',
  'without-3ds-at-own-risk': 'only without 3-D Secure, at your own risk.',
  no: 'no.',
  'not-yet': 'not yet.',
}

/** Where the gateway tells only of the payment, its state decides, and it is what the cardholder hears about. */
const adviceOf = (
  { authorize, next, forCardholder }: Explanation,
  status: AuthenticationResult['status'],
): readonly string[] =>
  status === 'unknown'
    ? ['May I authorize? The gateway tells only of the payment: its state decides.']
    : [
        `May a payment be authorized with it? ${authorizeWords[authorize]} ${next.join(' ')}`,
        `To the cardholder: ${forCardholder}`,
      ]

const sourced = ({ text, source }: Reason): string => (source === undefined ? text : `${text} (${source})`)

const liabilityLine = (where: string, { liability, reasons: [first] }: LiabilityAssessment): string =>
  `Liable ${where}: ${liability}. ${first === undefined ? '' : sourced(first)}`

/** What an end means, as `explain` and `assessLiability` tell it, here and on a live gateway. */
const meaningOf = ({ explanation, authentication, liability, ifLive }: DemoRow['actual']): string =>
  [
    explanation.summary,
    liabilityLine('here', liability),
    liabilityLine('if live', ifLive),
    ...adviceOf(explanation, authentication.status),
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
