import type { FlowMachine } from '@three-ds/core'

/** The steps of `createFinaroFlow`, and which may follow which. Data only; the drawing in docs/flow.md is made of it. */
export const finaroFlowMachine = {
  provider: 'finaro',
  name: 'Finaro',
  ends: 'authentication',
  transitions: {
    start: ['fingerprint', 'challenge', 'outcome-unknown', 'in-progress', 'done'],
    fingerprint: ['fingerprint', 'challenge', 'outcome-unknown', 'done'],
    challenge: ['done'],
    'in-progress': ['done'],
    'outcome-unknown': ['done'],
  },
} as const satisfies FlowMachine<'finaro'>
