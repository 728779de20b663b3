/** A Markdown table as the formatter of the documentation leaves it: columns of even width, numbers on the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const cells = [head, ...rows.map((row) => row.map(String))]
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)))
  const right = head.map((_, column) => rows.every((row) => row[column] === '' || typeof row[column] === 'number'))
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (right[column] ? (row[column] ?? '').padStart(width) : (row[column] ?? '').padEnd(width))).join(' | ')} |`
  const rule = `| ${widths.map((width, column) => (right[column] ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`
  return [line(head), rule, ...cells.slice(1).map(line)].join('\n')
}
