import { readFileSync, writeFileSync } from 'node:fs'
import { placeBetween } from '../../../tools/proof/src/command/place-between.ts'
import { renderReport } from './render-report.ts'
import type { SuiteReport } from './suite-report.ts'

const pageAddress = new URL('../../../docs/performance.md', import.meta.url)
const resultsFolder = new URL('../../results/', import.meta.url)

/** The page as it is. */
export const readPage = (): string => readFileSync(pageAddress, 'utf8')

/** The page with a suite's section written anew. */
export const withReport = (page: string, report: SuiteReport): string =>
  placeBetween(page, report.suite, renderReport(report))

/** Writes a report into the page, and beside it as JSON, from which the page is checked. */
export function writeReport(report: SuiteReport): void {
  writeFileSync(pageAddress, withReport(readPage(), report))
  writeFileSync(new URL(`${report.suite}.json`, resultsFolder), `${JSON.stringify(report, undefined, 2)}\n`)
}

/** A report as it was written last. */
export const readReport = (suite: string): SuiteReport =>
  // Written by `writeReport`, and only by it.
  JSON.parse(readFileSync(new URL(`${suite}.json`, resultsFolder), 'utf8')) as SuiteReport
