import { decodeThreeDSMethodData, encodeBase64, isThreeDSError, parseScheme } from '@three-ds/core'
import type { FakeRoute, IssuerCase, IssuerSubject } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import { decide } from '../state/decide.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import type { StoredAuthentication } from '../state/stored-authentication.ts'
import { returnAddress } from '../wire/challenge-return.ts'
import { issuerPages } from '../wire/issuer-pages.ts'
import { merchant } from '../wire/server.ts'
import { moneyOf } from './money-of.ts'

function authenticationOf({ state }: FakeFinaro, trxId: string | undefined): StoredAuthentication {
  const found = state.authentication(trxId ?? '')
  if (found === undefined) throw new Refused(refusals.noSuchPage)
  return found
}

const subjectOf = ({ total, currency, invoice, card, windowSize }: StoredAuthentication): IssuerSubject => ({
  gateway: 'Finaro',
  merchant: merchant.name,
  amount: moneyOf(total, currency, invoice),
  scheme: parseScheme(card.card.type),
  last4: card.card.number.slice(-4),
  windowSize,
})

/** What the issuer tells the merchant's server after a fingerprint: the id alone. Source: docs.shift4.com, "3D Secure" (seed document). */
export function methodNotification(trxId: string): string {
  const bytes = new TextEncoder().encode(JSON.stringify({ threeDSServerTransID: trxId }))
  return encodeBase64(bytes, { alphabet: 'base64url', padding: false })
}

function notificationUrlOf(form: string): string {
  try {
    const { threeDSMethodNotificationURL = '' } = decodeThreeDSMethodData(
      new URLSearchParams(form).get('threeDSMethodData') ?? '',
    )
    if (/^https?:\/\//i.test(threeDSMethodNotificationURL)) return threeDSMethodNotificationURL
  } catch (error) {
    if (!isThreeDSError(error)) throw error
  }
  throw new Refused(refusals.unreadable)
}

/** The 3DS Method page, to which the merchant's hidden form is posted. It tells the merchant's server at once, by a form post. */
export const fingerprint =
  (fake: FakeFinaro): FakeRoute['handle'] =>
  ({ text }, parameters) => {
    const authentication = authenticationOf(fake, parameters['trxId'])
    const fields = { threeDSMethodData: methodNotification(authentication.trxId) }
    const form = { url: notificationUrlOf(text), fields }
    return fake.issuer.show({ kind: 'fingerprint', subject: subjectOf(authentication), form })
  }

function caseOf(fake: FakeFinaro, before: StoredAuthentication): IssuerCase {
  const { right = '', wrong = '' } = before.card.card.otp ?? {}
  return {
    url: `${fake.origin}${issuerPages.challenge}${before.trxId}`,
    subject: subjectOf(before),
    passwords: { right, wrong },
    waits: before.standing.letter === 'G',
    answer: (how) => ({ type: 'redirect', url: returnAddress(fake, decide(fake, before, how === 'pass')) }),
  }
}

/** The page of the challenge: the right password passes, every other one fails, and the browser goes back to the merchant. */
export const challenge =
  (fake: FakeFinaro): FakeRoute['handle'] =>
  (call, parameters) =>
    fake.issuer.challenge(call, caseOf(fake, authenticationOf(fake, parameters['trxId'])))
