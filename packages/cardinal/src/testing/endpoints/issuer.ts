import { decodeCReq, encodeCRes, isThreeDSError, type ReceivedCReq } from '@three-ds/core'
import type { FakeCall, FakeRoute, IssuerCase, IssuerReturn } from '@three-ds/core/testing'
import { challengePassword, wrongPassword } from '../data/issuer-values.ts'
import { type OutcomeRow, outcomes } from '../data/outcomes.ts'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import { type AtChallenge, decide } from '../state/decide.ts'
import type { FakeCardinal } from '../state/fake-cardinal.ts'
import type { StoredAuthentication } from '../state/stored-authentication.ts'
import { acsPath } from '../wire/render-authentication.ts'
import { challengeReturnUrl } from './songbird/addresses.ts'

/** What each answer is to the issuer. */
const answers = {
  pass: { otp: challengePassword },
  fail: { otp: wrongPassword },
  cancel: 'cancel',
  'time-out': 'time-out',
} as const satisfies Readonly<Record<Parameters<IssuerCase['answer']>[0], AtChallenge>>

/** The request for the page: `creq` of version 2, and the same under the name that version 1 has for it. */
function requestIn({ text }: FakeCall): ReceivedCReq {
  const form = new URLSearchParams(text)
  try {
    return decodeCReq(form.get('creq') ?? form.get('PaReq') ?? '')
  } catch (error) {
    if (isThreeDSError(error)) throw new Refused(refusals.badChallengeRequest)
    throw error
  }
}

/** Lookups that ended at once never had a page. */
function wasChallenged(outcome: StoredAuthentication['outcome']): boolean {
  const { afterChallenge }: OutcomeRow = outcomes[outcome]
  return afterChallenge !== undefined
}

function asked({ state }: FakeCardinal, fits: (ids: StoredAuthentication['ids']) => boolean): StoredAuthentication {
  const found = state.authentications().find(({ ids, outcome }) => wasChallenged(outcome) && fits(ids))
  if (found === undefined) throw new Refused(refusals.noSuchRecord)
  return found
}

const isAddress = (text: string): boolean => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)

/** What the form brought that goes back with the answer. EMV 3DS 2.2.0, table B.4, for the session data of version 2. */
function carriedBy({ method, text }: FakeCall): Readonly<Record<string, string>> {
  const form = new URLSearchParams(method === 'POST' ? text : '')
  const kept = ['TermUrl', 'MD', 'threeDSSessionData'].flatMap((name) => {
    const value = form.get(name)
    return value === null || (name === 'TermUrl' && !isAddress(value)) ? [] : [[name, value] as const]
  })
  return Object.fromEntries(kept)
}

/** The issuer's answer, for where Songbird waits: unsigned, so that it proves nothing. */
function answerBack(
  { origin }: FakeCardinal,
  { ids, card, answer, challengeCancel }: StoredAuthentication,
  { TermUrl, MD, threeDSSessionData }: Readonly<Record<string, string>>,
): IssuerReturn {
  const cres = encodeCRes({
    messageVersion: card.version,
    threeDSServerTransID: ids.server,
    acsTransID: ids.acs,
    transStatus: answer.letter === 'Y' ? 'Y' : 'N',
    challengeCancel,
  })
  if (TermUrl !== undefined) return { type: 'form', form: { url: TermUrl, fields: { PaRes: cres, MD: MD ?? '' } } }
  const session = threeDSSessionData === undefined ? {} : { threeDSSessionData }
  return { type: 'form', form: { url: challengeReturnUrl(origin), fields: { cres, ...session } } }
}

function caseOf(fake: FakeCardinal, call: FakeCall, before: StoredAuthentication): IssuerCase {
  const { ids, amount, currency, card, pending, windowSize } = before
  const carried = carriedBy(call)
  return {
    url: `${fake.origin}${acsPath}/${ids.acs}`,
    subject: {
      gateway: 'Cardinal',
      amount: { minorUnits: amount, currency },
      scheme: card.scheme,
      last4: card.number.slice(-4),
      windowSize,
    },
    passwords: { right: challengePassword, wrong: wrongPassword },
    waits: pending,
    carried,
    answer: (how) => answerBack(fake, decide(fake, before, answers[how]), carried),
  }
}

/** Opens the page, as the issuer's `acs_url`: the request names the transaction at both servers. */
export const openChallenge =
  (fake: FakeCardinal): FakeRoute['handle'] =>
  (call) => {
    const { threeDSServerTransID, acsTransID } = requestIn(call)
    const before = asked(fake, ({ server, acs }) => server === threeDSServerTransID && acs === acsTransID)
    return fake.issuer.challenge(call, caseOf(fake, call, before))
  }

/** The opened page: where its forms go. */
export const answerChallenge =
  (fake: FakeCardinal): FakeRoute['handle'] =>
  (call, parameters) =>
    fake.issuer.challenge(
      call,
      caseOf(
        fake,
        call,
        asked(fake, ({ acs }) => acs === parameters['acs_trans_id']),
      ),
    )
