import { collapse } from '../timeline/collapse.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { parties } from '../timeline/parties.ts'
import { colors } from './colors.ts'
import { type Columns, drawEntry } from './draw-entry.ts'
import { escapeText } from './escape-text.ts'
import { measures } from './measures.ts'

/** How it is drawn. */
export interface DiagramOptions {
  /** CSS pixels. The words keep their size, whatever the width. */
  readonly width: number
  /** What it is called, for screen readers and file viewers. */
  readonly title: string
}

const { top, row, bottom, boxHeight, fontSize } = measures

/**
 * What was said between the parties, as an SVG document that needs nothing around it. Its colors stand in attributes, which a style
 * sheet overrides and a strict Content Security Policy allows.
 */
export function sequenceDiagram(entries: readonly TimelineEntry[], { width, title }: DiagramOptions): string {
  const rows = collapse(entries)
  const height = top + Math.max(1, rows.length) * row + bottom
  const step = width / parties.length
  const columns: Columns = (party) => Math.round(step * (parties.findIndex((one) => one.party === party) + 0.5))
  const lifelines = parties.map(({ party, name }) => {
    const x = columns(party)
    const line = `<path class="lifeline" d="M${x} ${top - 6}V${height - bottom}" stroke="${colors.faint}"/>`
    const box = `<rect class="box" x="${x - step / 2 + 4}" y="4" width="${step - 8}" height="${boxHeight}" rx="6" fill="${colors.box}"/>`
    const words = `<text class="party" x="${x}" y="20" text-anchor="middle" font-size="${fontSize + 1}" font-weight="600" fill="${colors.ink}">${escapeText(name)}</text>`
    return `${line}${box}${words}`
  })
  const drawn = rows.map((entry, at) => drawEntry(entry, top + (at + 0.75) * row, columns, width))
  const open = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="system-ui, sans-serif">`
  const paper = `<rect class="paper" width="${width}" height="${height}" fill="${colors.paper}"/>`
  return `${open}<title>${escapeText(title)}</title>${paper}${lifelines.join('')}${drawn.join('')}</svg>`
}
