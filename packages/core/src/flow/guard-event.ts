import type { AuthenticationEvent } from './event.ts'
import type { AuthenticationState, StepAt, StepNote } from './step.ts'

/** Which events make sense at which step. A return is welcome wherever the page may have gone away. */
const expected: Readonly<Record<Exclude<StepAt['type'], 'done'>, readonly AuthenticationEvent['type'][]>> = {
  fingerprint: ['frame', 'script', 'return', 'callback', 'poll'],
  challenge: ['frame', 'script', 'return', 'callback', 'poll'],
  redirect: ['return', 'callback', 'poll'],
  poll: ['return', 'script', 'callback', 'poll'],
}

/**
 * While nothing is shown, whatever a script of this flow's page still has to say is heard, whichever action it was for: it may
 * bring the proof that an earlier report lacked. The adapter verifies it, or asks.
 */
const isHeardLate = ({ step, id }: AuthenticationState, event: AuthenticationEvent): boolean =>
  step.type === 'poll' && event.type === 'script' && event.actionId?.startsWith(`${id}#`) === true

function guardAction(state: AuthenticationState, actionId: string): StepNote | undefined {
  if ('action' in state.step && state.step.action.id === actionId) return undefined
  return actionId.startsWith(`${state.id}#`) ? 'late' : 'foreign'
}

/** Why an event is not for this state; `undefined` where it is. Asks nobody. */
export function guardEvent(state: AuthenticationState, event: AuthenticationEvent): StepNote | undefined {
  if (state.step.type === 'done') return 'already-done'
  if (event.type === 'callback') {
    return event.provider === state.provider && event.id === state.id ? undefined : 'foreign'
  }
  if (event.type !== 'poll' && event.actionId !== undefined && !isHeardLate(state, event)) {
    const note = guardAction(state, event.actionId)
    if (note !== undefined) return note
  }
  return expected[state.step.type].includes(event.type) ? undefined : 'unexpected'
}
