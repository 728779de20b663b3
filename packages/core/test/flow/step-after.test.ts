import { describe, expect, it } from 'vitest'
import type { AuthenticationState } from '../../src/flow/step.ts'
import { stepAfter } from '../../src/flow/step-after.ts'
import { done } from './paper-gateway.ts'

const now = Date.UTC(2026, 0, 31, 9, 30)
const state: AuthenticationState<'paper'> = {
  version: 1,
  provider: 'paper',
  id: 'paper:o-1',
  revision: 2,
  createdAt: '2026-01-31T09:00:00.000Z',
  step: { type: 'challenge', action: { id: 'paper:o-1#2', type: 'script', script: 'paper', parameters: {} } },
  data: {},
}
const inProgress = { type: 'poll', reason: 'in-progress', afterMs: 1_000 } as const
const lookedFor = { type: 'poll', reason: 'outcome-unknown', state: { revision: 3 } }

describe('the step after a move', () => {
  it('is where the move leads', () => {
    expect(stepAfter(state, { step: done }, now)).toMatchObject({ type: 'done', state: { revision: 3 } })
  })

  it('is the same, with the note, where nothing moved', () => {
    expect(stepAfter(state, { note: 'expired' }, now)).toEqual({ ...state.step, state, note: 'expired' })
  })

  it('looks for what became of it where no flow can make the move, but for the first step', () => {
    expect(stepAfter(state, { step: inProgress }, now)).toMatchObject(lookedFor)
    expect(stepAfter(state, { step: inProgress }, now, 'start')).toMatchObject({ reason: 'in-progress' })
  })

  it('looks for what became of it where nobody would take the state back', () => {
    const data = { note: 'x'.repeat(70_000) }
    const step = stepAfter(state, { step: done, data }, now)
    expect(step).toMatchObject(lookedFor)
    expect(step.state.data).toEqual({})
  })
})
