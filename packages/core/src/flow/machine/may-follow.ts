import { flowTransitions } from './flow-transitions.ts'
import type { FlowPlace } from './place.ts'

/** May a flow come from here to there? */
export const mayFollow = (from: 'start' | FlowPlace, to: FlowPlace): boolean => flowTransitions[from].includes(to)
