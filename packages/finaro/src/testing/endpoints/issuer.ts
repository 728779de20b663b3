import { decodeThreeDSMethodData, encodeBase64, isThreeDSError } from '@three-ds/core'
import type { FakeReply, FakeRoute } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { Refused } from '../refused.ts'
import { decide } from '../state/decide.ts'
import type { FakeFinaro } from '../state/fake-finaro.ts'
import type { StoredAuthentication } from '../state/stored-authentication.ts'
import { returnAddress } from '../wire/challenge-return.ts'
import { challengePage, fingerprintPage } from '../wire/issuer-html.ts'

const html = (text: string): FakeReply => ({
  status: 200,
  text,
  headers: { 'content-type': 'text/html; charset=utf-8' },
})

function authenticationOf({ state }: FakeFinaro, trxId: string | undefined): StoredAuthentication {
  const found = state.authentication(trxId ?? '')
  if (found === undefined) throw new Refused(refusals.noSuchPage)
  return found
}

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

/** The 3DS Method page, to which the merchant's hidden form is posted. */
export const fingerprint =
  (fake: FakeFinaro): FakeRoute['handle'] =>
  ({ text }, parameters) => {
    const { trxId } = authenticationOf(fake, parameters['trxId'])
    return html(fingerprintPage(notificationUrlOf(text), methodNotification(trxId)))
  }

/** The page of the challenge. */
export const showChallenge =
  (fake: FakeFinaro): FakeRoute['handle'] =>
  ({ url }, parameters) => {
    const { card } = authenticationOf(fake, parameters['trxId'])
    const { right = '', wrong = '' } = card.card.otp ?? {}
    return html(challengePage(url, right, wrong))
  }

/** The cardholder has typed: the right password passes, every other one fails, and the browser goes back to the merchant. */
export const answerChallenge =
  (fake: FakeFinaro): FakeRoute['handle'] =>
  ({ text }, parameters) => {
    const before = authenticationOf(fake, parameters['trxId'])
    const passed = new URLSearchParams(text).get('otp') === before.card.card.otp?.right
    return { status: 302, headers: { location: returnAddress(fake, decide(fake, before, passed)) } }
  }
