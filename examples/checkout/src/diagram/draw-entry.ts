import type { CollapsedEntry } from '../timeline/collapse.ts'
import type { Party } from '../timeline/entry.ts'
import { kindColors } from './colors.ts'
import { escapeText } from './escape-text.ts'
import { fitText } from './fit-text.ts'
import { measures } from './measures.ts'

/** Where a party's line stands. */
export type Columns = (party: Party) => number

const { character, fontSize, margin, arrowHead } = measures

/** The words above an arrow: over its middle, but never beyond the edge. */
function label({ text, times, kind }: CollapsedEntry, middle: number, y: number, width: number): string {
  const most = Math.floor((width - 2 * margin) / character)
  const repeated = times > 1 ? ` ×${times}` : ''
  const shown = `${fitText(text, most - repeated.length)}${repeated}`
  const half = (shown.length * character) / 2
  const x = Math.min(Math.max(middle, margin + half), width - margin - half)
  return `<text class="label ${kind}" x="${x.toFixed(1)}" y="${y}" text-anchor="middle" font-size="${fontSize}" fill="${kindColors[kind]}">${escapeText(shown)}</text>`
}

/** One row: an arrow from party to party, or a dot where one does something alone. */
export function drawEntry(entry: CollapsedEntry, y: number, columns: Columns, width: number): string {
  const { from, to, kind } = entry
  const [start, end] = [columns(from), columns(to)]
  const color = kindColors[kind]
  const words = label(entry, (start + end) / 2, y - 7, width)
  if (from === to) return `${words}<circle class="dot ${kind}" cx="${start}" cy="${y}" r="3.5" fill="${color}"/>`
  const back = start < end ? -arrowHead : arrowHead
  const dashes = kind === 'answer' ? ' stroke-dasharray="4 3"' : ''
  const line = `<path class="arrow ${kind}" d="M${start} ${y}H${end}" stroke="${color}" fill="none"${dashes}/>`
  const head = `<path class="head ${kind}" d="M${end} ${y}l${back} -3.5v7z" fill="${color}"/>`
  return `${words}${line}${head}`
}
