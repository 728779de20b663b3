import type { FakeRoute } from '@three-ds/core/testing'
import { decide } from '../state/decide.ts'
import type { FakeSpreedly } from '../state/fake-spreedly.ts'
import { textOf } from '../state/fields.ts'
import type { IssuerAnswer } from '../state/standing.ts'
import { transactionOf } from './lookup.ts'

/** What the fake issuer of 3-D Secure 1 posts as `PaRes`. A real one posts compressed, signed XML. */
export const paRes = { pass: 'Y', fail: 'N', cancel: 'canceled' } as const satisfies Readonly<
  Record<IssuerAnswer, string>
>

const answerOf = (posted: string | null): IssuerAnswer => {
  if (posted === paRes.pass) return 'pass'
  return posted === paRes.cancel ? 'cancel' : 'fail'
}

/** Where the cardholder comes back to: the merchant's address with the token. Source: spreedly/web-sdk-sample-app, offsite guide. */
export function returnAddress(redirectUrl: string, token: string): string {
  const url = new URL(redirectUrl)
  url.searchParams.set('transaction_token', token)
  return url.href
}

/**
 * `TermUrl` of 3-D Secure 1: the issuer's page posts here through the cardholder's browser, which goes on to the merchant.
 *
 * Source: docs.spreedly.com/guides/3dsecure2, `checkout_form`.
 */
export const issuerReturn =
  (fake: FakeSpreedly): FakeRoute['handle'] =>
  (call, parameters) => {
    const before = transactionOf(fake, parameters['transaction_token'])
    const { token, fields } = decide(fake, before, answerOf(new URLSearchParams(call.text).get('PaRes')))
    const redirectUrl = textOf(fields, 'redirect_url')
    if (redirectUrl === undefined || !URL.canParse(redirectUrl)) return { status: 200, text: 'Done.' }
    return { status: 302, headers: { location: returnAddress(redirectUrl, token) } }
  }
