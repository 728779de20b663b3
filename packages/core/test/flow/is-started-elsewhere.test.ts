import { describe, expect, it } from 'vitest'
import { isStartedElsewhere } from '../../src/flow/is-started-elsewhere.ts'
import type { StepAt } from '../../src/flow/step.ts'

const poll = (reason: Extract<StepAt, { type: 'poll' }>['reason']): StepAt => ({
  type: 'poll',
  reason,
  notBefore: '2026-01-31T09:30:00.000Z',
})

describe('a state of whoever was not first', () => {
  it('says that another is at it', () => {
    expect(isStartedElsewhere({ step: poll('in-progress') })).toBe(true)
  })

  it.each(['processing', 'throttled', 'outcome-unknown'] as const)('is none that asks because of %s', (reason) => {
    expect(isStartedElsewhere({ step: poll(reason) })).toBe(false)
  })

  it('is none that shows something, whatever it calls its reason', () => {
    const step = { type: 'redirect', reason: 'in-progress' } as unknown as StepAt // a state of somebody else's making
    expect(isStartedElsewhere({ step })).toBe(false)
  })
})
