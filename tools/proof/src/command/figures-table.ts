/** A cell of a table of figures. */
export type Cell = string | number

const textOf = (cell: Cell): string => String(cell).replaceAll('|', '\\|')

const isNumeric = (cell: Cell | undefined): boolean => typeof cell === 'number'

/**
 * A Markdown table in columns of even width, as the formatter of the documentation leaves it. Columns of numbers stand on
 * the right.
 */
export function figuresTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = [head, ...rows].map((row) => row.map(textOf))
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)))
  const right = head.map((_, column) => rows.length > 0 && rows.every((row) => isNumeric(row[column])))
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (right[column] ? (row[column] ?? '').padStart(width) : (row[column] ?? '').padEnd(width))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (right[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  const [first = [], ...rest] = cells
  return [line(first), rule, ...rest.map(line)].join('\n')
}
