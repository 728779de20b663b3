import type { FlowMachine } from '@three-ds/core'

/** The steps of `createCardinalFlow`, and which may follow which. Data only; the drawing in docs/flow.md is made of it. */
export const cardinalFlowMachine = {
  provider: 'cardinal',
  name: 'Cardinal',
  ends: 'authentication',
  transitions: {
    start: ['challenge', 'outcome-unknown', 'in-progress', 'done'],
    challenge: ['processing', 'done'],
    processing: ['done'],
    'in-progress': ['challenge', 'done'],
    'outcome-unknown': ['challenge', 'done'],
  },
} as const satisfies FlowMachine<'cardinal'>
