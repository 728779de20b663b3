import type { FlowMachine } from '@three-ds/core'

/** The steps of `createSpreedlyScaFlow`, and which may follow which. Data only; the drawing in docs/flow.md is made of it. */
export const spreedlyScaFlowMachine = {
  provider: 'spreedly',
  name: 'Spreedly, stand-alone authentication',
  ends: 'authentication',
  transitions: {
    start: ['challenge', 'outcome-unknown', 'in-progress', 'done'],
    challenge: ['done'],
    'in-progress': ['challenge', 'done'],
    'outcome-unknown': ['done'],
  },
} as const satisfies FlowMachine<'spreedly'>
