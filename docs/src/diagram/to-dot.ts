import type { StateDiagram } from './state-diagram.ts'

/** Two dots of the same name: where a flow begins, and where it ends. */
const ends = { from: 'start_dot', to: 'end_dot' } as const

const named = (name: string, side: keyof typeof ends): string => (name === '[*]' ? ends[side] : name)

/** What makes an arrow stand back: it leads nowhere that a cardholder sees, or only whoever was not first takes it. */
const asides = new Set(['outcome_unknown', 'in_progress', 'throttled'])

/** The drawing in Graphviz' language. Classes say what a part is; the site's style sheet says what that looks like. */
export function toDot({ states, arrows }: StateDiagram): string {
  const nodes = states.map(
    ({ name, label }) => `${name} [label="${label}", class="place ${name}${asides.has(name) ? ' aside' : ''}"]`,
  )
  const edges = arrows.map(({ from, to }) => {
    const aside = asides.has(from) || asides.has(to) ? ' [class="aside"]' : ''
    return `${named(from, 'from')} -> ${named(to, 'to')}${aside}`
  })
  return [
    'digraph {',
    'graph [rankdir=TB, nodesep=0.35, ranksep=0.5, bgcolor=transparent, pad=0.1]',
    'node [shape=box, style=rounded, fontname=Helvetica, fontsize=13, height=0.4, margin="0.16,0.07"]',
    'edge [arrowsize=0.7]',
    'start_dot [shape=circle, width=0.18, height=0.18, label="", fixedsize=true, class=start]',
    'end_dot [shape=doublecircle, width=0.12, height=0.12, label="", fixedsize=true, class=end]',
    ...nodes,
    ...edges,
    '}',
  ].join('\n')
}
