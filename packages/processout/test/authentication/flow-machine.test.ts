import { processOutHostedPageMachine, processOutOwnPageMachine } from '@three-ds/processout'
import { describe, expect, it } from 'vitest'

describe('the steps of a flow on ProcessOut’s hosted page', () => {
  it('begin with a redirect at most, and end with the payment', () => {
    expect(processOutHostedPageMachine).toEqual({
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
    })
  })
})

describe('the steps of a flow on a page of one’s own', () => {
  it('have the fingerprint before the challenge, and end with the payment', () => {
    expect(processOutOwnPageMachine).toEqual({
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
    })
  })
})
