import { describe, expect, it } from 'vitest'
import type { AuthenticationEvent, CallbackEvent } from '../../src/flow/event.ts'
import { guardEvent } from '../../src/flow/guard-event.ts'
import type { AuthenticationState, StepAt } from '../../src/flow/step.ts'

const at = (step: StepAt): AuthenticationState => ({
  version: 1,
  provider: 'paper',
  id: 'paper:o-1',
  revision: 2,
  createdAt: '2026-01-31T09:00:00.000Z',
  step,
  data: {},
})

const action = { id: 'paper:o-1#2', type: 'script', script: 'paper', parameters: {} } as const
const challenged = at({ type: 'challenge', action })
const polling = at({ type: 'poll', reason: 'processing', notBefore: '2026-01-31T09:00:00.000Z' })

const frame = { type: 'frame', outcome: 'completed' } as const
const returned = { type: 'return', parameters: {} } as const
const script = { type: 'script', script: 'paper', payload: null } as const
const callback: CallbackEvent = {
  type: 'callback',
  provider: 'paper',
  id: 'paper:o-1',
  evidence: 'signed',
  dedupeKey: 'd',
  data: {},
}

const current = { actionId: 'paper:o-1#2' }
const earlier = { actionId: 'paper:o-1#1' }
const another = { actionId: 'paper:o-10#2' }

describe('an event while something is shown', () => {
  it.each<[string, AuthenticationEvent]>([
    ['a report on the action that is shown', { ...frame, ...current }],
    ['a return from it', { ...returned, ...current }],
    ['what its script says', { ...script, ...current }],
    ['a report that names no action', frame],
    ['a callback of this flow', callback],
    ['a poll', { type: 'poll' }],
  ])('is heard: %s', (_what, event) => {
    expect(guardEvent(challenged, event)).toBeUndefined()
  })

  it.each<[string, AuthenticationEvent]>([
    ['a report on an earlier action', { ...frame, ...earlier }],
    ['a return from it', { ...returned, ...earlier }],
    ['what its script says', { ...script, ...earlier }],
  ])('is late: %s', (_what, event) => {
    expect(guardEvent(challenged, event)).toBe('late')
  })

  it.each<[string, AuthenticationEvent]>([
    ['a report on the action of a flow whose name begins likewise', { ...frame, ...another }],
    ['what the script of another flow says', { ...script, ...another }],
    ['a callback of another flow', { ...callback, id: 'paper:o-2' }],
    ['a callback of another provider', { ...callback, provider: 'other' }],
  ])('is foreign: %s', (_what, event) => {
    expect(guardEvent(challenged, event)).toBe('foreign')
  })
})

describe('an event while nothing is shown', () => {
  it('is heard where a script reports late: it may bring the proof that was missing', () => {
    expect(guardEvent(polling, { ...script, ...earlier })).toBeUndefined()
    expect(guardEvent(polling, { ...script, ...another })).toBe('foreign')
  })

  it('is late where a frame or a return reports on what was shown before', () => {
    expect(guardEvent(polling, { ...returned, ...earlier })).toBe('late')
    expect(guardEvent(polling, { ...frame, ...earlier })).toBe('late')
  })

  it('is unexpected where a frame names no action, and is heard where a return names none', () => {
    expect(guardEvent(polling, frame)).toBe('unexpected')
    expect(guardEvent(polling, returned)).toBeUndefined()
  })
})
