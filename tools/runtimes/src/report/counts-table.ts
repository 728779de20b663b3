import type { RuntimeReport } from './runtime-report.ts'

const head = ['runtime', 'version', 'passed', 'failed', 'not applicable', 'files not run']

/** The number in a version, whatever the runtime writes around it. */
const numberIn = (version: string | undefined): string =>
  /\d{4}-\d\d-\d\d|\d+\.\d+\.\d+/.exec(version ?? '')?.[0] ?? 'not found'

/** The counts, a row for each runtime, as a Markdown table in columns of even width. */
export function countsTable(reports: readonly RuntimeReport[]): string {
  const rows = reports.map(({ title, version, passed, failed, notApplicable, notRun }) =>
    [title, numberIn(version), passed, failed.length, notApplicable.length, notRun.length].map(String),
  )
  const widths = head.map((name, at) => Math.max(name.length, ...rows.map((row) => row[at]?.length ?? 0)))
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, at) => (at < 2 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(' | ')} |`
  const rule = widths.map((width, at) => (at < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`))
  return [line(head), line(rule), ...rows.map(line)].join('\n')
}
