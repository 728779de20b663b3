import { cellOf, targetNotes } from './cell.ts'
import { type NoteName, notes } from './notes.ts'
import { sources } from './sources.ts'
import { dataTargets, reportTargets, targets } from './targets.ts'

// Object.keys forgets which names there are.
const names = Object.keys(notes) as readonly NoteName[]

const marked = (text: string, marks: readonly NoteName[]): string =>
  [text, ...marks.map((name) => `<sup>${names.indexOf(name) + 1}</sup>`)].join(' ')

const line = (cells: readonly string[], widths: readonly number[]): string =>
  `| ${cells.map((cell, at) => cell.padEnd(widths[at] ?? 0)).join(' | ')} |`

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const widths = head.map((_, at) => Math.max(...[head, ...rows].map((row) => row[at]?.length ?? 0)))
  const rule = widths.map((width) => '-'.repeat(width))
  return [head, rule, ...rows].map((row) => line(row, widths)).join('\n')
}

/** The matrix as a Markdown table, with its notes below. */
export function renderMatrix(): string {
  const columns = [...targets, ...reportTargets, ...dataTargets].map(({ name }) => name)
  const head = ['earned at', ...columns.map((name) => marked(name, targetNotes(name)))]
  const rows = sources.map((source) => [
    source.name,
    ...columns.map((name) => {
      const cell = cellOf(source, name)
      return marked(cell.carried ? 'yes' : 'no', cell.notes)
    }),
  ])
  const list = names.map((name, at) => `${at + 1}. ${notes[name]}`)
  return [table([head, ...rows]), '', ...list].join('\n')
}
