import { describe, expect, it } from 'vitest'
import { applyMove, finishStep, stepOf } from '../../src/flow/apply-move.ts'
import type { AuthenticationState, StepAt } from '../../src/flow/step.ts'
import { challenge, done } from './paper-gateway.ts'

const now = Date.UTC(2026, 0, 31, 9, 30)
const poll = (reason: Extract<StepAt, { type: 'poll' }>['reason'], afterMs = 1_000) =>
  ({ type: 'poll', reason, afterMs }) as const

const state = (step: StepAt, more: Partial<AuthenticationState<'paper'>> = {}): AuthenticationState<'paper'> => ({
  version: 1,
  provider: 'paper',
  id: 'paper:o-1',
  revision: 3,
  createdAt: '2026-01-31T09:00:00.000Z',
  step,
  data: { order: 'o-1' },
  ...more,
})
const polling = state(finishStep(poll('processing'), '', now - 60_000))
const challenged = state(finishStep(challenge, 'paper:o-1#3', now))

describe('a draft as a step', () => {
  const script = { type: 'script', script: 'paper', parameters: {} } as const

  it.each(['fingerprint', 'challenge'] as const)('of type %s has its action, by the name of the revision', (type) => {
    expect(finishStep({ type, action: script }, 'paper:o-1#4', now)).toEqual({
      type,
      action: { id: 'paper:o-1#4', ...script },
    })
  })

  it('of a redirect too', () => {
    const action = { type: 'redirect', url: 'https://acs.example' } as const
    expect(finishStep({ type: 'redirect', action }, 'paper:o-1#4', now)).toEqual({
      type: 'redirect',
      action: { id: 'paper:o-1#4', ...action },
    })
  })

  it('says of a poll when to ask, and is the end as it is', () => {
    expect(finishStep(poll('throttled'), 'paper:o-1#4', now)).toEqual({
      type: 'poll',
      reason: 'throttled',
      notBefore: '2026-01-31T09:30:01.000Z',
    })
    expect(finishStep(done, 'paper:o-1#4', now)).toEqual(done)
  })
})

describe('the state after a move', () => {
  it('has one revision more, and an action that is named after it', () => {
    const after = applyMove(polling, { step: challenge }, now)
    expect(after.revision).toBe(4)
    expect(after.step).toEqual({
      type: 'challenge',
      action: { id: 'paper:o-1#4', type: 'script', script: 'paper', parameters: {} },
    })
    expect(after.data).toEqual({ order: 'o-1' })
  })

  it('keeps the deadline of the move, and none of the step before', () => {
    const deadline = '2026-01-31T09:40:00.000Z'
    expect(applyMove(polling, { step: challenge, deadline }, now).deadline).toBe(deadline)
    expect(applyMove(state(polling.step, { deadline }), { step: done }, now)).not.toHaveProperty('deadline')
  })

  it('is the same where the same action stands, and is itself where only the data changed', () => {
    expect(applyMove(challenged, { step: challenge }, now + 5_000)).toBe(challenged)
    const after = applyMove(challenged, { step: challenge, data: { order: 'o-1', seen: true } }, now)
    expect(after).toMatchObject({ revision: 4, data: { order: 'o-1', seen: true } })
  })

  it('is another one where the same kind of step shows something else', () => {
    const action = { type: 'script', script: 'paper', parameters: { round: 2 } } as const
    expect(applyMove(challenged, { step: { type: 'challenge', action } }, now).revision).toBe(4)
  })

  it('only says anew when to ask where it polls for the same reason', () => {
    const after = applyMove(polling, { step: poll('processing', 5_000) }, now)
    expect(after).toEqual({
      ...polling,
      step: { type: 'poll', reason: 'processing', notBefore: '2026-01-31T09:30:05.000Z' },
    })
    expect(applyMove(polling, { step: poll('throttled') }, now).revision).toBe(4)
  })
})

describe('the step of a state', () => {
  it('has a remedy where nobody knows what happened, and only there', () => {
    const unknown = state(finishStep(poll('outcome-unknown'), '', now))
    expect(stepOf(unknown)).toMatchObject({ remedy: expect.stringContaining('look for it by its key') })
    for (const other of [polling, challenged]) expect(stepOf(other)).not.toHaveProperty('remedy')
  })

  it('has a note where one is given, and the state that it is of', () => {
    expect(stepOf(polling, 'late')).toEqual({ ...polling.step, state: polling, note: 'late' })
    expect(stepOf(polling)).toEqual({ ...polling.step, state: polling })
  })
})
