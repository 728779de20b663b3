import type { FlowMachine } from '@three-ds/core'

/** The steps of `createSpreedlyFlow`, and which may follow which. Data only; the drawing in docs/flow.md is made of it. */
export const spreedlyFlowMachine = {
  provider: 'spreedly',
  name: 'Spreedly',
  ends: 'payment',
  transitions: {
    start: ['fingerprint', 'challenge', 'redirect', 'outcome-unknown', 'in-progress', 'done'],
    fingerprint: ['challenge', 'outcome-unknown', 'done'],
    challenge: ['processing', 'outcome-unknown', 'done'],
    redirect: ['done'],
    processing: ['done'],
    'in-progress': ['fingerprint', 'challenge', 'redirect', 'outcome-unknown', 'done'],
    'outcome-unknown': ['fingerprint', 'challenge', 'redirect', 'done'],
  },
} as const satisfies FlowMachine<'spreedly'>
