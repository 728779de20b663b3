import type { AuthenticationState } from '@three-ds/core'
import type { CardinalSession } from '../jwt/session.ts'
import { readData } from './flow-data.ts'

/**
 * The state of a flow whose page was given another session after the start (`Cardinal.trigger('jwt.update', jwt)`, or a
 * reload): the response may answer it too. Store the state before the page gets the token.
 *
 * @returns the same state with one more `jti`, its revision one higher; the state itself where it knows the session already
 */
export function withSession(
  state: AuthenticationState<'cardinal'>,
  { jti }: Pick<CardinalSession, 'jti'>,
): AuthenticationState<'cardinal'> {
  const data = readData(state.data)
  if (data.jtis.includes(jti)) return state
  return { ...state, revision: state.revision + 1, data: { ...data, jtis: [...data.jtis, jti] } }
}
