import { readFileSync } from 'node:fs'
import { markdownTable } from '@three-ds/one-checkout/flow-page/markdown-table'
import { tablesOf } from './read-tables.ts'

const columns = ['budget', 'at most', 'measured', 'it is'] as const

/** Every budget that the page on performance judges, kept or broken, in its order. */
export function budgetRows(page: string): string[][] {
  const rows = tablesOf(page)
    .filter(([first]) => first !== undefined && columns.every((column) => column in first))
    .flat()
  if (rows.length === 0) throw new Error('The page on performance judges no budget.')
  return rows.map((row) => columns.map((column) => row[column] ?? ''))
}

/** The budgets for the start page. */
export const budgetTable = (): string =>
  markdownTable(columns, budgetRows(readFileSync(new URL('../../performance.md', import.meta.url), 'utf8')))
