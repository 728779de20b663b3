import {
  createIssuerDesk,
  type IssuerAnswer,
  type IssuerCase,
  type IssuerPage,
  type IssuerReturn,
} from '@three-ds/core/testing'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const url = 'https://issuer.example/challenge/7?lang=en'
const subject = { gateway: 'Example' }

/** A desk that shows its pages as data, before a case that remembers what was answered. */
function openDesk(back: IssuerReturn = { type: 'redirect', url: 'https://shop.example/back' }) {
  const pages: IssuerPage[] = []
  const answered: IssuerAnswer[] = []
  const desk = createIssuerDesk((page) => {
    pages.push(page)
    return page.kind
  })
  const issuerCase = (): IssuerCase => ({
    url,
    subject,
    passwords: { right: '0101', wrong: '3333' },
    waits: answered.length === 0,
    carried: { MD: 'order 7' },
    answer: (how) => {
      if (answered.length === 0) answered.push(how)
      return back
    },
  })
  const call = (method: 'GET' | 'POST', text = '', query: Readonly<Record<string, string>> = {}) =>
    desk.challenge({ method, url, path: '/challenge/7', query, headers: {}, text }, issuerCase())
  const shown = (): IssuerPage => pages.at(-1) ?? { kind: 'notice', subject, notice: 'done' }
  return { desk, call, shown, answered }
}

describe('the desk of a fake issuer', () => {
  it.each([
    ['GET', ''],
    ['POST', ''],
    ['POST', 'creq=e30&threeDSSessionData=7'],
    ['GET', 'answer=pass'],
  ] as const)('shows the challenge to whoever opens it by %s "%s", and decides nothing', (method, text) => {
    const { call, shown, answered } = openDesk()
    expect(call(method, text)).toMatchObject({ status: 200, text: 'challenge' })
    expect(shown()).toMatchObject({
      kind: 'challenge',
      empty: false,
      password: { form: { url, fields: { MD: 'order 7' } }, field: 'otp', right: '0101', wrong: '3333' },
      answers: { cancel: { url, fields: { MD: 'order 7', answer: 'cancel' } } },
    })
    expect(answered).toEqual([])
  })

  it('keeps its pages out of every cache', () => {
    expect(openDesk().call('GET').headers).toEqual({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    })
  })

  it.each([
    ['otp=0101', 'pass'],
    ['otp=+0101+', 'pass'],
    ['otp=3333', 'fail'],
    ['otp=01010', 'fail'],
    ['answer=pass', 'pass'],
    ['answer=fail', 'fail'],
    ['answer=cancel', 'cancel'],
    ['answer=time-out', 'time-out'],
    ['answer=cancel&otp=0101', 'cancel'],
  ])('takes "%s" as %s, and leads back', (text, how) => {
    const { call, answered } = openDesk()
    const { status, headers } = call('POST', text)
    expect(status).toBe(302)
    expect(headers?.['location']).toBe('https://shop.example/back')
    expect(answered).toEqual([how])
  })

  it.each(['otp=', 'otp=+'])('asks again where nothing was typed: "%s"', (text) => {
    const { call, shown, answered } = openDesk()
    call('POST', text)
    expect(shown()).toMatchObject({ kind: 'challenge', empty: true })
    expect(answered).toEqual([])
  })

  it.each(['answer=', 'answer=maybe', 'answer=approve', 'answer=constructor'])('refuses "%s"', (text) => {
    const { call, answered } = openDesk()
    expect(call('POST', text).status).toBe(400)
    expect(answered).toEqual([])
  })

  it('decides once, whatever is sent in whatever order', () => {
    const text = fc.constantFrom(
      '',
      'otp=0101',
      'otp=3333',
      'otp=',
      'answer=cancel',
      'answer=app',
      'answer=proceed',
      'x=1',
    )
    const device = fc.constantFrom({}, { device: 'app' }, { device: 'status' }, { device: 'other' })
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom('GET' as const, 'POST' as const), text, device)), (requests) => {
        const { call, answered } = openDesk()
        for (const [method, body, query] of requests) {
          const decided = answered.length > 0
          const { status } = call(method, body, query)
          expect([200, 302, 400]).toContain(status)
          if (decided && query.device === undefined && status !== 400) expect(status).toBe(302)
        }
        expect(answered.length).toBeLessThanOrEqual(1)
      }),
    )
  })

  it.each(['GET', 'POST'] as const)('leads back whoever comes after the answer, by %s', (method) => {
    const { call, answered } = openDesk()
    call('POST', 'otp=0101')
    expect(call(method).status).toBe(302)
    expect(answered).toEqual(['pass'])
  })

  it('leads back by a form, by a message, or not at all', () => {
    const form = { url: 'https://shop.example/term', fields: { cres: 'e30' } }
    const byForm = openDesk({ type: 'form', form })
    byForm.call('POST', 'otp=0101')
    expect(byForm.shown()).toEqual({ kind: 'return-form', subject, form })
    const byMessage = openDesk({ type: 'message', message: '{}' })
    byMessage.call('POST', 'otp=0101')
    expect(byMessage.shown()).toEqual({ kind: 'message', subject, message: '{}' })
    const notAtAll = openDesk({ type: 'none' })
    notAtAll.call('POST', 'otp=0101')
    expect(notAtAll.shown()).toEqual({ kind: 'notice', subject, notice: 'done' })
  })
})

describe('the bank’s app', () => {
  const app = { device: 'app' }
  const status = { device: 'status' }

  it('is waited for by a page that knows its address, and where to ask for it', () => {
    const { call, shown } = openDesk()
    call('POST', 'answer=app')
    expect(shown()).toMatchObject({
      kind: 'out-of-band',
      tooEarly: false,
      appUrl: `${url}&device=app`,
      statusUrl: `${url}&device=status`,
      proceed: { url, fields: { MD: 'order 7', answer: 'proceed' } },
      code: { url, fields: { MD: 'order 7', answer: 'code' } },
    })
  })

  it.each([
    ['approve', 'approved', 'pass'],
    ['decline', 'declined', 'fail'],
  ])('%s: the page is told %s, and going on is %s', (answer, decision, how) => {
    const { call, shown, answered } = openDesk()
    expect(call('GET', '', status).json).toEqual({ decision: 'asked' })
    call('POST', `answer=${answer}`, app)
    expect(shown()).toMatchObject({ kind: 'app', decision })
    expect(call('GET', '', status).json).toEqual({ decision })
    expect(answered).toEqual([])
    expect(call('POST', 'answer=proceed').status).toBe(302)
    expect(answered).toEqual([how])
  })

  it('is asked to wait where nothing was heard yet', () => {
    const { call, shown, answered } = openDesk()
    call('POST', 'answer=proceed')
    expect(shown()).toMatchObject({ kind: 'out-of-band', tooEarly: true })
    expect(answered).toEqual([])
  })

  it('can be given up for the password', () => {
    const { call, shown } = openDesk()
    call('POST', 'answer=code')
    expect(shown().kind).toBe('challenge')
  })

  it('keeps its first word', () => {
    const { call } = openDesk()
    call('POST', 'answer=approve', app)
    call('POST', 'answer=decline', app)
    expect(call('GET', '', status).json).toEqual({ decision: 'approved' })
  })

  it('has nothing to say once the issuer has decided', () => {
    const { call, shown } = openDesk()
    call('POST', 'answer=cancel')
    call('POST', 'answer=approve', app)
    expect(shown()).toMatchObject({ kind: 'app', decision: 'over' })
    expect(call('GET', '', status).json).toEqual({ decision: 'over' })
  })

  it('refuses what it does not know', () => {
    const { call } = openDesk()
    expect(call('POST', 'answer=pass', app).status).toBe(400)
    expect(call('GET', '', status).json).toEqual({ decision: 'asked' })
  })

  it('forgets everything with the sandbox', () => {
    const { desk, call } = openDesk()
    call('POST', 'answer=approve', app)
    desk.clear()
    expect(call('GET', '', status).json).toEqual({ decision: 'asked' })
  })
})
