import { cardinalFlowMachine } from '@three-ds/cardinal'
import { describe, expect, it } from 'vitest'

describe('the steps of Cardinal’s flow', () => {
  it('have one challenge at most, and end with the authentication: nothing is charged', () => {
    expect(cardinalFlowMachine).toEqual({
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
    })
  })
})
