import type { IsoDateTime } from '../vocabulary/json.ts'
import { present } from '../wire/present.ts'
import type { Move, StepDraft } from './adapter.ts'
import { placeOf } from './machine/place.ts'
import { pollReasons } from './machine/poll-reasons.ts'
import { sameJson } from './same-json.ts'
import type { AuthenticationState, AuthenticationStep, BrowserAction, StepAt, StepNote } from './step.ts'

/** Milliseconds since 1970 as text. */
export const toIso = (ms: number): IsoDateTime => new Date(ms).toISOString()

const remedyAt = (step: StepAt): string | undefined =>
  step.type === 'poll' ? pollReasons[step.reason].remedy : undefined

/** The step at which a state stands. */
export const stepOf = <P extends string>(state: AuthenticationState<P>, note?: StepNote): AuthenticationStep<P> => ({
  ...state.step,
  state,
  ...present({ remedy: remedyAt(state.step), note }),
})

/** The draft as a step of the state `id#revision`, at the time `now`. */
export function finishStep(draft: StepDraft, actionId: string, now: number): StepAt {
  switch (draft.type) {
    case 'poll':
      return { type: 'poll', reason: draft.reason, notBefore: toIso(now + draft.afterMs) }
    case 'redirect':
      return { type: 'redirect', action: { id: actionId, ...draft.action } }
    case 'fingerprint':
    case 'challenge':
      // Spreading a union by `id` loses the pairing of its members for the compiler.
      return { type: draft.type, action: { id: actionId, ...draft.action } as BrowserAction }
    case 'done':
      return draft
  }
}

/** Do both say the same, but for when to ask again? */
const sameStep = (a: StepAt, b: StepAt): boolean => (a.type === 'poll' ? placeOf(a) === placeOf(b) : sameJson(a, b))

/**
 * The state after a move. The revision grows only if something changed; a `poll` that stays a `poll` only says anew when to
 * ask again.
 */
export function applyMove<P extends string>(
  state: AuthenticationState<P>,
  move: Exclude<Move, { readonly note: StepNote }>,
  now: number,
): AuthenticationState<P> {
  const data = move.data ?? state.data
  const currentActionId = 'action' in state.step ? state.step.action.id : ''
  const unmoved = finishStep(move.step, currentActionId, now)
  if (sameStep(state.step, unmoved) && sameJson(state.data, data)) {
    return unmoved.type === 'poll' ? { ...state, step: unmoved } : state
  }
  const revision = state.revision + 1
  const { deadline: _passed, ...rest } = state
  return {
    ...rest,
    revision,
    step: finishStep(move.step, `${state.id}#${revision}`, now),
    data,
    ...(move.deadline === undefined ? {} : { deadline: move.deadline }),
  }
}
