import { challengePassword } from '../data/issuer-values.ts'
import { type AuthenticationAnswer, type OutcomeRow, outcomes } from '../data/outcomes.ts'
import type { FakeCardinal } from './fake-cardinal.ts'
import { prove } from './prove.ts'
import type { StoredAuthentication } from './stored-authentication.ts'

/** What the cardholder does at the issuer's page: enters a code, leaves it, or stays away until the issuer gives up. */
export type AtChallenge = { readonly otp: string } | 'cancel' | 'time-out'

/** EMV's `challengeCancel`: by the cardholder, and a time-out at the issuer. EMV 3DS 2.2.0, table A.1. */
const cancelCodes = { cancel: '01', 'time-out': '04' } as const

/** Whoever enters a wrong code, cancels or stays away is not authenticated, whatever the card would have come to. */
function answerTo(expected: AuthenticationAnswer, at: AtChallenge): AuthenticationAnswer {
  if (typeof at === 'object' && at.otp === challengePassword) return expected
  return { enrolled: 'Y', letter: 'N', signatureVerification: 'Y', hasEci: true, errorNumber: '0', errorText: '' }
}

/** The issuer decides, once. What is not waiting for the cardholder stays as it is. */
export function decide(fake: FakeCardinal, before: StoredAuthentication, at: AtChallenge): StoredAuthentication {
  const { afterChallenge }: OutcomeRow = outcomes[before.outcome]
  if (!before.pending || afterChallenge === undefined) return before
  // ECI and cryptogram of the lookup end with the challenge.
  const { eci: _eci, cryptogram: _cryptogram, ...rest } = before
  const answer = answerTo(afterChallenge, at)
  const after: StoredAuthentication = {
    ...rest,
    answer,
    pending: false,
    ...(typeof at === 'string' ? { challengeCancel: cancelCodes[at] } : {}),
    ...prove(answer, before.card, fake.ids),
  }
  fake.state.saveAuthentication(after)
  return after
}
