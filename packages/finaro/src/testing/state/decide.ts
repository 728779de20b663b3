import { advance } from './advance.ts'
import type { FakeFinaro } from './fake-finaro.ts'
import type { StoredAuthentication } from './stored-authentication.ts'

/** The issuer hears the cardholder. What does not wait for a challenge stays as it is: it is decided once. */
export function decide(fake: FakeFinaro, before: StoredAuthentication, passed: boolean): StoredAuthentication {
  if (before.standing.letter !== 'G') return before
  return passed ? advance(fake, before) : advance(fake, { ...before, actions: before.actions.slice(0, 1) }, 'declined')
}
