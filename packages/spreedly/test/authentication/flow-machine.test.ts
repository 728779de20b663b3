import { spreedlyFlowMachine, spreedlyScaFlowMachine } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'

describe('the machine of a payment', () => {
  it('is what the flow does, step by step', () => {
    expect(spreedlyFlowMachine).toEqual({
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
    })
  })
})

describe('the machine of a stand-alone authentication', () => {
  it('is what the flow does, step by step', () => {
    expect(spreedlyScaFlowMachine).toEqual({
      provider: 'spreedly',
      name: 'Spreedly, stand-alone authentication',
      ends: 'authentication',
      transitions: {
        start: ['challenge', 'outcome-unknown', 'in-progress', 'done'],
        challenge: ['done'],
        'in-progress': ['challenge', 'done'],
        'outcome-unknown': ['done'],
      },
    })
  })
})
