import type { FlowMachine } from '@three-ds/core'

/** The steps of `createProcessOutFlow` on ProcessOut's hosted page, and which may follow which. Data only; docs/flow.md draws it. */
export const processOutHostedPageMachine = {
  provider: 'processout',
  name: 'ProcessOut, hosted page',
  ends: 'payment',
  transitions: {
    start: ['redirect', 'outcome-unknown', 'in-progress', 'done'],
    redirect: ['processing', 'done'],
    processing: ['done'],
    'in-progress': ['processing', 'outcome-unknown', 'done'],
    'outcome-unknown': ['processing', 'done'],
  },
} as const satisfies FlowMachine<'processout'>

/** The same on a page of one's own, where each token that the page brings back is sent once. */
export const processOutOwnPageMachine = {
  provider: 'processout',
  name: 'ProcessOut, own page',
  ends: 'payment',
  transitions: {
    start: ['fingerprint', 'challenge', 'outcome-unknown', 'in-progress', 'done'],
    fingerprint: ['challenge', 'processing', 'outcome-unknown', 'done'],
    challenge: ['processing', 'outcome-unknown', 'done'],
    processing: ['done'],
    'in-progress': ['processing', 'outcome-unknown', 'done'],
    'outcome-unknown': ['processing', 'done'],
  },
} as const satisfies FlowMachine<'processout'>
