import type { Move } from './adapter.ts'
import { applyMove, stepOf } from './apply-move.ts'
import { outcomeUnknown } from './engine.ts'
import { mayFollow } from './machine/may-follow.ts'
import { type FlowPlace, placeOf } from './machine/place.ts'
import { isTooLarge } from './state-size.ts'
import type { AuthenticationState, AuthenticationStep } from './step.ts'

/**
 * The step after a move. A move that no flow can make, and a state that nobody would take back, lose the way: then the flow looks
 * for what became of it, since the provider may have acted.
 */
export function stepAfter<P extends string>(
  state: AuthenticationState<P>,
  move: Move,
  now: number,
  from: 'start' | FlowPlace = placeOf(state.step),
): AuthenticationStep<P> {
  if ('note' in move) return stepOf(state, move.note)
  const next = mayFollow(from, placeOf(move.step)) ? applyMove(state, move, now) : undefined
  return stepOf(next === undefined || isTooLarge(next) ? applyMove(state, outcomeUnknown, now) : next)
}
