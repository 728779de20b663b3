import { instance } from '@viz-js/viz'
import { parseStateDiagram, type StateDiagram } from './state-diagram.ts'
import { toDot } from './to-dot.ts'

const viz = await instance()

/** Graphviz names parts by ids and titles: two drawings on a page would share ids, and a title is a tooltip that repeats the label. */
const tidied = (svg: string): string =>
  svg
    .replace(/^[\s\S]*?(?=<svg)/, '')
    .replace(/<!--[\s\S]*?-->\n?/g, '')
    .replace(/<title>[\s\S]*?<\/title>\n?/g, '')
    .replace(/ id="[^"]*"/g, '')
    .replace(/ (?:fill|stroke|font-family|font-size)="[^"]*"/g, '')
    .replace(/\n\s*/g, '')
    .trim()

/** Every arrow in words, for whoever does not see the drawing. */
function inWords({ states, arrows }: StateDiagram): string {
  const labels = new Map(states.map(({ name, label }) => [name, label]))
  const rows = ['[*]', ...labels.keys()].flatMap((name) => {
    const next = arrows.filter(({ from }) => from === name).map(({ to }) => labels.get(to) ?? 'the end')
    return next.length === 0 ? [] : [`<li>${labels.get(name) ?? 'start'}: ${next.join(', ')}</li>`]
  })
  return `<details><summary>The same in words</summary><ul>${rows.join('')}</ul></details>`
}

/**
 * A state diagram as a figure for the site: an SVG without colors of its own, and the same in words. It scrolls by itself where the
 * page is narrow.
 *
 * @param text - Mermaid's, as {@link parseStateDiagram} reads it
 */
export function drawDiagram(text: string): string {
  const diagram = parseStateDiagram(text)
  const svg = tidied(viz.renderString(toDot(diagram), { format: 'svg' }))
  const label = 'Drawing: which step may follow which. The same in words stands below.'
  const drawing = svg.replace('<svg', `<svg role="img" aria-label="${label}"`)
  return `<figure v-pre class="flow-diagram"><div class="drawing" tabindex="0" role="region" aria-label="Drawing">${drawing}</div>${inWords(diagram)}</figure>\n`
}
