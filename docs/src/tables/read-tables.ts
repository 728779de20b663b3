/** A table of a page: its columns by their titles. */
export type Table = readonly Readonly<Record<string, string>>[]

const cellsOf = (line: string): string[] =>
  line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim())

/** The tables of a text, in their order. */
export const tablesOf = (text: string): Table[] =>
  text
    .split(/\n\s*\n/)
    .filter((block) => block.trim().startsWith('|'))
    .map((block) => {
      const [head = '', , ...rows] = block.trim().split('\n')
      const titles = cellsOf(head)
      return rows.map((row) => Object.fromEntries(cellsOf(row).map((cell, index) => [titles[index] ?? '', cell])))
    })

/** The tables below a heading of the second level, in their order. */
export function tablesBelow(page: string, heading: string): Table[] {
  const [, after] = page.split(`\n## ${heading}\n`)
  if (after === undefined) throw new Error(`The page has no heading "${heading}".`)
  const [section = ''] = after.split(/\n## /)
  return tablesOf(section)
}

/**
 * The sum of a column.
 *
 * @throws Error where the table lacks the column, or a cell is no integer
 */
export function sumOf(table: Table | undefined, column: string): number {
  if (table === undefined || table.length === 0) throw new Error(`There is no table with the column "${column}".`)
  return table.reduce((sum, row) => {
    const cell = row[column]
    if (cell === undefined || !/^\d+$/.test(cell)) throw new Error(`The column "${column}" holds no integer.`)
    return sum + Number(cell)
  }, 0)
}
