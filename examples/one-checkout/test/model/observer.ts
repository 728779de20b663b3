import { type AuthenticationState, type AuthenticationStep, type FlowPlace, placeOf } from '@three-ds/core'

/** Collects the transitions that flows are seen to make: `challenge > done`. */
export interface Observer {
  started(step: AuthenticationStep): void
  resumed(from: AuthenticationState, step: AuthenticationStep): void
  readonly transitions: ReadonlySet<string>
}

/** How a transition is written. */
export const transition = (from: 'start' | FlowPlace, to: FlowPlace): string => `${from} > ${to}`

/** A step with a note stands where it stood, and a state whose revision has not grown is the same. */
export function createObserver(): Observer {
  const transitions = new Set<string>()
  return {
    started: (step) => void transitions.add(transition('start', placeOf(step))),
    resumed: (from, step) => {
      if (step.state.revision > from.revision) transitions.add(transition(placeOf(from.step), placeOf(step)))
    },
    transitions,
  }
}
