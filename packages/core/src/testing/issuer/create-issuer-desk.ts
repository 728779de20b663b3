import type { FakeCall } from '../fake-call.ts'
import type { FakeReply } from '../fake-reply.ts'
import { answerChallenge } from './answer-challenge.ts'
import type { IssuerCase, IssuerReturn } from './issuer-case.ts'
import { addressFor, issuerForms, passwordField } from './issuer-forms.ts'
import type { AppDecision, IssuerPage, IssuerRenderer, IssuerSubject } from './issuer-page.ts'
import { renderIssuerPage } from './render-issuer-page.ts'

/** The issuer behind a fake gateway: its pages, and what is done on them. */
export interface IssuerDesk {
  /** Any request to the page of a challenge: opens it, or takes what the cardholder has done there. */
  challenge(call: FakeCall, issuerCase: IssuerCase): FakeReply
  /** A page, whatever was asked. */
  show(page: IssuerPage): FakeReply
  /** The cardholder has answered: sends the browser where it came from. */
  leave(subject: IssuerSubject, back: IssuerReturn): FakeReply
  /** Forgets what the bank's app has heard. */
  clear(): void
}

/** The form was not one of this page's. */
const refused: FakeReply = { status: 400, text: 'This page has no such answer.' }

/**
 * An issuer for one fake gateway. A challenge is opened by GET, or by POST with the fields that the gateway asks for. Posted back
 * to the same address: `otp` with a password; or `answer` with one of `pass`, `fail`, `cancel`, `time-out`, `app` (go on in the
 * bank's app), `proceed` (it was approved there) and `code` (the password after all). With `device=app` in its query the address is
 * the bank's app, which posts `approve` or `decline`; with `device=status` it answers what the app has heard, as JSON.
 *
 * @param render - makes HTML of its pages: plain ones by default
 * @example
 * ```ts
 * import { createIssuerDesk } from '@three-ds/core/testing'
 *
 * const desk = createIssuerDesk((page) => page.kind)
 * const page = desk.show({ kind: 'notice', subject: { gateway: 'Example' }, notice: 'processing' })
 * console.log(page.text) // notice
 * ```
 */
export function createIssuerDesk(render: IssuerRenderer = renderIssuerPage): IssuerDesk {
  const heard = new Map<string, 'approved' | 'declined'>()
  const decisionOf = ({ url, waits }: IssuerCase): AppDecision => (waits ? (heard.get(url) ?? 'asked') : 'over')

  const show = (page: IssuerPage): FakeReply => ({
    status: 200,
    text: render(page),
    headers: { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-store' },
  })

  const leave = (subject: IssuerSubject, back: IssuerReturn): FakeReply => {
    switch (back.type) {
      case 'redirect':
        return { status: 302, headers: { location: back.url, 'cache-control': 'no-store' } }
      case 'form':
        return show({ kind: 'return-form', subject, form: back.form })
      case 'message':
        return show({ kind: 'message', subject, message: back.message })
      case 'none':
        return show({ kind: 'notice', subject, notice: 'done' })
    }
  }

  const onApp = ({ method, text }: FakeCall, issuerCase: IssuerCase): FakeReply => {
    const answer = method === 'POST' ? new URLSearchParams(text).get('answer') : undefined
    const decision = answer === 'approve' ? 'approved' : answer === 'decline' ? 'declined' : undefined
    if (answer !== undefined && decision === undefined) return refused
    if (decision !== undefined && decisionOf(issuerCase) === 'asked') heard.set(issuerCase.url, decision)
    const url = addressFor('app', issuerCase)
    return show({
      kind: 'app',
      subject: issuerCase.subject,
      decision: decisionOf(issuerCase),
      approve: { url, fields: { answer: 'approve' } },
      decline: { url, fields: { answer: 'decline' } },
    })
  }

  const onPage = (call: FakeCall, issuerCase: IssuerCase): FakeReply => {
    const { subject, passwords } = issuerCase
    const turn = answerChallenge(call, issuerCase, decisionOf(issuerCase))
    if (turn.type === 'unknown') return refused
    // Who comes late, with the back button or in a second tab, is led back to where the first answer led.
    if (!issuerCase.waits) return leave(subject, issuerCase.answer('time-out'))
    const { password: form, answers, app, proceed, code } = issuerForms(issuerCase)
    switch (turn.type) {
      case 'answer':
        return leave(subject, issuerCase.answer(turn.how))
      case 'ask': {
        const password = { form, field: passwordField, ...passwords }
        return show({ kind: 'challenge', subject, password, answers, app, empty: turn.empty })
      }
      case 'wait-for-app': {
        const [appUrl, statusUrl] = [addressFor('app', issuerCase), addressFor('status', issuerCase)]
        const { tooEarly } = turn
        return show({ kind: 'out-of-band', subject, appUrl, statusUrl, proceed, code, answers, tooEarly })
      }
    }
  }

  return {
    show,
    leave,
    challenge: (call, issuerCase) => {
      const device = call.query['device']
      if (device === 'app') return onApp(call, issuerCase)
      if (device === 'status') return { status: 200, json: { decision: decisionOf(issuerCase) } }
      return onPage(call, issuerCase)
    },
    clear: () => heard.clear(),
  }
}
