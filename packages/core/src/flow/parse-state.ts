import { describeIssues } from '../errors/invalid-input.ts'
import { type Issue, ThreeDSError } from '../errors/three-ds-error.ts'
import { isObject } from '../wire/is-object.ts'
import { issuesInWords } from '../wire/issue-words.ts'
import { stateSchema } from './state-schema.ts'
import type { AuthenticationState } from './step.ts'

const refused = (issues: readonly Issue[], remedy: string): ThreeDSError =>
  new ThreeDSError({
    code: 'state-refused',
    message: `This is no state of the flow: ${describeIssues(issues)}`,
    outcome: 'not-sent',
    remedy,
    issues,
  })

function findProblem(value: unknown, provider: string | undefined): ThreeDSError | undefined {
  if (!isObject(value)) {
    return refused([{ path: '', text: 'an object is needed here' }], 'Hand in what `step.state` was, as JSON.')
  }
  if (value['version'] !== 1) {
    return refused(
      [{ path: 'version', text: 'this version of the state is not known' }],
      'It was written by another version of this package: finish it there, or update this one.',
    )
  }
  const result = stateSchema.safeParse(value)
  if (!result.success) {
    return refused(issuesInWords(result.error.issues, value), 'Hand in what `step.state` was, whole and unchanged.')
  }
  if (provider !== undefined && value['provider'] !== provider) {
    return refused(
      [{ path: 'provider', text: 'this state is another provider’s' }],
      'Resume it with the flow of its own provider.',
    )
  }
  return undefined
}

/**
 * A stored state, checked. It is believed: keep it where the browser cannot write.
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
 *   console.log(isThreeDSError(error) && error.code) // state-refused
 * }
 * ```
 */
export function parseAuthenticationState<const P extends string = string>(
  value: unknown,
  provider?: P,
): AuthenticationState<P> {
  const problem = findProblem(value, provider)
  if (problem !== undefined) throw problem
  // The schema checks the frame; what stands in `step` and `data` was written by the engine and the adapter alone.
  return value as AuthenticationState<P>
}
