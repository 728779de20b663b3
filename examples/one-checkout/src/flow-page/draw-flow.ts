import type { FlowMachine } from '@three-ds/core'

/** Mermaid takes no hyphen in a name. */
const nameOf = (place: string): string => place.replaceAll('-', '_')

const arrow = (from: string, to: string): string => `  ${from} --> ${to}`

type Drawn = Pick<FlowMachine, 'transitions'> & { readonly ends?: FlowMachine['ends'] }

/** A machine as a Mermaid state diagram. `start` is the black dot, and whatever comes after `done` the ringed one. */
export function drawFlow({ transitions, ends }: Drawn): string {
  const rows = Object.entries(transitions)
  const places = [...new Set(rows.flatMap(([from, to]) => [from, ...to]))].filter((place) => place !== 'start')
  const labels = places.map((place) => {
    const label = place === 'done' && ends !== undefined ? `done: ${ends}` : place
    return `  state "${label}" as ${nameOf(place)}`
  })
  const arrows = rows.flatMap(([from, to]) =>
    to.map((each) => arrow(from === 'start' ? '[*]' : nameOf(from), nameOf(each))),
  )
  return ['```mermaid', 'stateDiagram-v2', ...labels, ...arrows, arrow('done', '[*]'), '```'].join('\n')
}
