import { figuresTable } from '../../../tools/proof/src/command/figures-table.ts'
import { describeMachine } from './machine.ts'
import { isKept, type SuiteReport, type Verdict } from './suite-report.ts'
import { writeFigure } from './write-figure.ts'

const withUnit = (figure: number, unit: string): string => `${writeFigure(figure)} ${unit}`

const verdictRow = (verdict: Verdict): string[] => [
  verdict.what,
  withUnit(verdict.atMost, verdict.unit),
  withUnit(verdict.measured, verdict.unit),
  isKept(verdict) ? 'kept' : '**broken**',
]

/** A suite's section of the page, in Markdown. */
export function renderReport({ tables, verdicts, taken, machine }: SuiteReport): string {
  return [
    ...tables.flatMap(({ text, head, rows }) => [text, figuresTable(head, rows)]),
    ...(verdicts.length === 0
      ? []
      : [figuresTable(['budget', 'at most', 'measured', 'it is'], verdicts.map(verdictRow))]),
    `Taken on ${taken}: ${describeMachine(machine)}.`,
  ].join('\n\n')
}
