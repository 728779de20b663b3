import { stepOf } from './apply-move.ts'
import { parseAuthenticationState } from './parse-state.ts'
import type { AuthenticationState, AuthenticationStep } from './step.ts'

/**
 * The step at which a stored state stands: after a reload, without asking the provider.
 *
 * @throws ThreeDSError `state-refused` for what is no state
 */
export const currentStep = <P extends string>(state: AuthenticationState<P>): AuthenticationStep<P> =>
  stepOf(parseAuthenticationState(state, state.provider))
