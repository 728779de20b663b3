import { type AuthenticationEvent, type AuthenticationState, hasPassed, type Move, unlessRefused } from '@three-ds/core'
import { readData } from './flow-data.ts'
import { matchChallengeReturn } from './match-challenge-return.ts'
import { endUnknown } from './move-for.ts'
import {
  type FinaroChallengeReturn,
  type FinaroReturnParameters,
  parseChallengeReturn,
} from './parse-challenge-return.ts'

/** What a browser brings may be anything. */
const parsed = (parameters: FinaroReturnParameters): FinaroChallengeReturn | undefined =>
  unlessRefused(() => parseChallengeReturn(parameters))

/** A return that agrees with what is stored ends the flow; one that differs is another flow's, and changes nothing. */
function onReturn(state: AuthenticationState, parameters: FinaroReturnParameters): Move {
  const { invoice, amount, last4, trxId, scheme, nonce, test } = readData(state.data)
  const returned = parsed(parameters)
  if (returned === undefined) return { note: 'unexpected' }
  if (last4 === undefined || nonce === undefined) return { note: 'foreign' }
  const match = matchChallengeReturn(returned, { invoice, amount, last4, trxId, scheme, nonce, test })
  if (!match.ok) return { note: 'foreign' }
  if (match.result.status === 'pending') return { note: 'unexpected' }
  return { step: { type: 'done', kind: 'authentication', authentication: match.result } }
}

/**
 * What an event at a challenge leads to. Only the browser brings its end: Finaro offers no way to ask for it. So a challenge that
 * never comes back ends as unknown when its time has passed, which never means failed.
 */
export function challengeMove(state: AuthenticationState, event: AuthenticationEvent, now: number): Move {
  switch (event.type) {
    case 'return':
      return onReturn(state, event.parameters)
    case 'callback':
      return { note: 'late' }
    default:
      return hasPassed(state, now) ? { step: endUnknown(readData(state.data)) } : { note: 'unexpected' }
  }
}
