import { finaroFlowMachine } from '@three-ds/finaro'
import { describe, expect, it } from 'vitest'

describe('the machine of the flow', () => {
  it('is what the flow does, step by step', () => {
    expect(finaroFlowMachine).toEqual({
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
    })
  })
})
