import { describeIssues } from '../errors/invalid-input.ts'
import { type Issue, ThreeDSError } from '../errors/three-ds-error.ts'
import { isObject } from '../wire/is-object.ts'
import { issuesInWords } from '../wire/issue-words.ts'
import { type MigratedState, migrateState } from './migrate-state.ts'
import { type StoredState, stateVersion } from './state-migrations.ts'
import { stateSchema } from './state-schema.ts'
import { isTooLarge, maxStateLength } from './state-size.ts'
import type { AuthenticationState } from './step.ts'

const unchanged = 'Hand in what `step.state` was, whole and unchanged.'

const versionRemedies = {
  newer: 'A newer version of this package wrote it: update this one, or finish the flow where it was started.',
  older:
    'An older version of this package wrote it, and nothing leads from there to here: finish the flow with that version.',
} as const

function refused(issues: readonly Issue[], remedy: string): ThreeDSError {
  const message = `This is no state of the flow: ${describeIssues(issues)}`
  return new ThreeDSError({ code: 'state-refused', message, outcome: 'not-sent', remedy, issues })
}

/** The version is ours and says nothing of the payment: so the error tells it. */
function versionRefused(found: Exclude<MigratedState, { readonly state: StoredState }>): ThreeDSError {
  if (found.unreadable === 'no-version') {
    return refused([{ path: 'version', text: 'a positive integer is needed here' }], unchanged)
  }
  const text = `version ${found.version} was met, this package reads version ${stateVersion}`
  return refused([{ path: 'version', text }], versionRemedies[found.unreadable])
}

/** The state in this package's version, or why not. */
function readState(value: unknown): StoredState {
  if (!isObject(value)) {
    throw refused([{ path: '', text: 'an object is needed here' }], 'Hand in what `step.state` was, as JSON.')
  }
  if (isTooLarge(value)) {
    throw refused([{ path: '', text: `it has more than ${maxStateLength} characters of JSON` }], unchanged)
  }
  const found = migrateState(value)
  if (!('state' in found)) throw versionRefused(found)
  return found.state
}

/**
 * A stored state, checked. It is believed: keep it where the browser cannot write. One of an older version is brought to this
 * package's, where there is a way.
 *
 * @param value - what came out of the store, parsed JSON
 * @param provider - whose state it must be
 * @throws ThreeDSError `state-refused`, naming the field; the state stands where it stood
 * @example
 * ```ts
 * import { isThreeDSError, parseAuthenticationState } from '@three-ds/core'
 *
 * try {
 *   parseAuthenticationState({ version: 2 }, 'spreedly')
 * } catch (error) {
 *   if (isThreeDSError(error)) console.log(error.issues[0]?.text) // version 2 was met, this package reads version 1
 * }
 * ```
 */
export function parseAuthenticationState<const P extends string = string>(
  value: unknown,
  provider?: P,
): AuthenticationState<P> {
  const state = readState(value)
  const result = stateSchema.safeParse(state)
  if (!result.success) throw refused(issuesInWords(result.error.issues, state), unchanged)
  if (provider !== undefined && state['provider'] !== provider) {
    const text = 'this state is another provider’s'
    throw refused([{ path: 'provider', text }], 'Resume it with the flow of its own provider.')
  }
  // The schema checks the frame; what stands in `step` and `data` was written by the engine and the adapter alone.
  return state as AuthenticationState<P>
}
