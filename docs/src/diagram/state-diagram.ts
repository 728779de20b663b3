/** A drawing of states, as far as the generators of this repository write one. */
export interface StateDiagram {
  readonly states: readonly { readonly name: string; readonly label: string }[]
  /** `[*]` is the beginning on the left side, the end on the right one. */
  readonly arrows: readonly { readonly from: string; readonly to: string }[]
}

const state = /^state "([^"]+)" as (\w+)$/
const arrow = /^(\[\*\]|\w+) --> (\[\*\]|\w+)$/

/**
 * Reads a Mermaid state diagram. Only names, labels and arrows: what else Mermaid knows is refused, rather than left out of the drawing.
 *
 * @param text - begins with `stateDiagram-v2`
 * @throws Error for a line that is neither a state nor an arrow, and for an arrow from or to a state that has no label
 */
export function parseStateDiagram(text: string): StateDiagram {
  const [first, ...lines] = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (first !== 'stateDiagram-v2') throw new Error('Only state diagrams are drawn here: begin with stateDiagram-v2.')
  const states: { name: string; label: string }[] = []
  const arrows: { from: string; to: string }[] = []
  for (const line of lines) {
    const [, label, name] = state.exec(line) ?? []
    const [, from, to] = arrow.exec(line) ?? []
    if (label !== undefined && name !== undefined) states.push({ name, label })
    else if (from !== undefined && to !== undefined) arrows.push({ from, to })
    else throw new Error(`This line of a state diagram cannot be read: ${line}`)
  }
  const known = new Set(['[*]', ...states.map(({ name }) => name)])
  const stranger = arrows.flatMap(({ from, to }) => [from, to]).find((name) => !known.has(name))
  if (stranger !== undefined) throw new Error(`An arrow of a state diagram names ${stranger}, which has no label.`)
  return { states, arrows }
}
