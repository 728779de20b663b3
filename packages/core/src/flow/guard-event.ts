import type { AuthenticationEvent, BrowserEvent } from './event.ts'
import { heardEvents } from './machine/heard-events.ts'
import type { AuthenticationState, StepNote } from './step.ts'

/**
 * While nothing is shown, whatever a script of this flow's page still has to say is heard, whichever action it was for: it may
 * bring the proof that an earlier report lacked. The adapter verifies it, or asks.
 */
const isHeardLate = ({ step }: AuthenticationState, { type }: BrowserEvent): boolean =>
  step.type === 'poll' && type === 'script'

/** Why a report on an action is not this flow's, or not this step's. */
function guardAction(state: AuthenticationState, event: BrowserEvent, actionId: string): StepNote | undefined {
  const { id, step } = state
  if ('action' in step && step.action.id === actionId) return undefined
  if (!actionId.startsWith(`${id}#`)) return 'foreign'
  return isHeardLate(state, event) ? undefined : 'late'
}

/** Why an event is not this flow's, or not this step's. */
function guardOrigin(state: AuthenticationState, event: AuthenticationEvent): StepNote | undefined {
  if (event.type === 'poll') return undefined
  if (event.type === 'callback') {
    return event.provider === state.provider && event.id === state.id ? undefined : 'foreign'
  }
  return event.actionId === undefined ? undefined : guardAction(state, event, event.actionId)
}

/** Why an event is not for this state; `undefined` where it is. Asks nobody. */
export function guardEvent(state: AuthenticationState, event: AuthenticationEvent): StepNote | undefined {
  const hearing = heardEvents[state.step.type][event.type]
  if (hearing === 'already-done') return hearing
  // What has no row, since JavaScript may send anything, is unexpected too.
  return guardOrigin(state, event) ?? (hearing === 'heard' ? undefined : 'unexpected')
}
