import type { AuthenticationEvent } from './event.ts'
import { heardEvents } from './machine/heard-events.ts'
import type { AuthenticationState, StepNote } from './step.ts'

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

/** Why an event is not this flow's, or not this step's. */
function guardOrigin(state: AuthenticationState, event: AuthenticationEvent): StepNote | undefined {
  if (event.type === 'poll') return undefined
  if (event.type === 'callback') {
    return event.provider === state.provider && event.id === state.id ? undefined : 'foreign'
  }
  if (event.actionId === undefined || isHeardLate(state, event)) return undefined
  return guardAction(state, event.actionId)
}

/** Why an event is not for this state; `undefined` where it is. Asks nobody. */
export function guardEvent(state: AuthenticationState, event: AuthenticationEvent): StepNote | undefined {
  const hearing = heardEvents[state.step.type][event.type]
  if (hearing === 'already-done') return hearing
  // What has no row, since JavaScript may send anything, is unexpected too.
  return guardOrigin(state, event) ?? (hearing === 'heard' ? undefined : 'unexpected')
}
