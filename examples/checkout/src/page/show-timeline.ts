import { sequenceDiagram } from '../diagram/sequence-diagram.ts'
import { collapse } from '../timeline/collapse.ts'
import type { TimelineEntry } from '../timeline/entry.ts'
import { parties } from '../timeline/parties.ts'
import { byId } from './by-id.ts'
import { element } from './element.ts'

const title = 'What issuer, browser, shop and gateway said to each other'
const nameOf = (party: TimelineEntry['from']): string => parties.find((one) => one.party === party)?.name ?? party

/** The diagram as nodes: parsed, not written as HTML. */
function draw(entries: readonly TimelineEntry[], width: number): Node {
  const svg = sequenceDiagram(entries, { width, title })
  return document.importNode(new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement, true)
}

function row({ at, from, to, kind, text, detail, times }: ReturnType<typeof collapse>[number], start: number): Node {
  const who = from === to ? nameOf(from) : `${nameOf(from)} → ${nameOf(to)}`
  const more = detail === undefined ? [] : [element('small', {}, detail)]
  return element(
    'li',
    { class: kind },
    element('span', { class: 'when' }, `+${((at - start) / 1000).toFixed(2)} s`),
    element('span', { class: 'who' }, who),
    element('span', { class: 'what' }, times > 1 ? `${text} ×${times}` : text, ...more),
  )
}

/** Shows what has happened, as a diagram and as a list; the list is what a screen reader reads. */
export function showTimeline(entries: readonly TimelineEntry[]): void {
  const diagram = byId('diagram')
  diagram.replaceChildren(draw(entries, Math.max(280, diagram.clientWidth)))
  const start = entries[0]?.at ?? 0
  byId('entries').replaceChildren(...collapse(entries).map((entry) => row(entry, start)))
}

/** Saves the diagram as a file of its own. */
export function saveDiagram(entries: readonly TimelineEntry[]): void {
  const file = new Blob([sequenceDiagram(entries, { width: 720, title })], { type: 'image/svg+xml' })
  const href = URL.createObjectURL(file)
  element('a', { href, download: 'three-ds.svg' }).click()
  URL.revokeObjectURL(href)
}
