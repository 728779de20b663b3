import { decodeCReq, decodeCRes, encodeCReq } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import type { CardinalScenario } from '../../../src/testing/data/scenarios.ts'
import { openSandbox } from '../open-sandbox.ts'

const anonymous = { authorization: '', 'content-type': 'application/x-www-form-urlencoded' }

async function atPage(scenario: CardinalScenario = 'challenge', windowSize?: '05') {
  const open = openSandbox()
  const lookup = windowSize === undefined ? {} : { acs_window_size: windowSize }
  const answer = await open.client.lookup(open.lookupOf(scenario, { lookup }))
  const { acs_url = '', payload = '' } = answer
  const page = async (method: 'GET' | 'POST', url: string, body?: Readonly<Record<string, string>>) => {
    const form = body && new URLSearchParams(body).toString()
    return open.raw(method, url.replace(open.sandbox.origin, ''), form, anonymous)
  }
  const acsTransID = payload === '' ? '' : decodeCReq(payload).acsTransID
  return { ...open, answer, page, payload, acsUrl: acs_url, pageUrl: `${acs_url}/${acsTransID}` }
}

/** The one form of a page that leads back. */
function formIn(html: string) {
  const [, action] = /<form method="post" action="([^"]+)">/.exec(html) ?? []
  const fields = [...html.matchAll(/type="hidden" name="([^"]+)" value="([^"]*)"/g)]
  return { action, fields: Object.fromEntries(fields.map(([, name, value]) => [name, value])) }
}

describe('acs_url', () => {
  it('shows the challenge to whoever brings its request', async () => {
    const { page, acsUrl, payload } = await atPage()
    const { status, text, headers } = await page('POST', acsUrl, { creq: payload })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('text/html')
    expect(text).toContain('1234 passes, 1111 fails.')
    expect(text).toContain('visa ending in')
  })

  it('takes the request under the name of version 1 too', async () => {
    const { page, acsUrl, payload } = await atPage()
    expect((await page('POST', acsUrl, { PaReq: payload })).status).toBe(200)
  })

  it.each([
    ['no request', {}],
    ['an empty one', { creq: '' }],
    ['what is no base64', { creq: '%%%' }],
    ['what is no request', { creq: 'e30' }],
  ])('refuses %s', async (_, body) => {
    const { page, acsUrl } = await atPage()
    expect((await page('POST', acsUrl, body)).status).toBe(400)
  })

  it.each(['acsTransID', 'threeDSServerTransID'])('knows no request with another %s', async (name) => {
    const { page, acsUrl, payload } = await atPage()
    const { acsTransID, threeDSServerTransID, messageVersion } = decodeCReq(payload)
    const own = { messageVersion, acsTransID, threeDSServerTransID, challengeWindowSize: '02' as const }
    expect((await page('POST', acsUrl, { creq: encodeCReq({ ...own, [name]: 'other' }) })).status).toBe(404)
  })

  it('asks for the window that the lookup asked for', async () => {
    const { payload } = await atPage('challenge', '05')
    expect(decodeCReq(payload).challengeWindowSize).toBe('05')
  })
})

describe('the page of a challenge', () => {
  it.each([
    [{ otp: '1234' }, 'Y', undefined],
    [{ otp: '1111' }, 'N', undefined],
    [{ answer: 'pass' }, 'Y', undefined],
    [{ answer: 'fail' }, 'N', undefined],
    [{ answer: 'cancel' }, 'N', '01'],
    [{ answer: 'time-out' }, 'N', '04'],
  ])('%o tells Songbird %s, canceled by %s', async (body, letter, challengeCancel) => {
    const { page, pageUrl, sandbox } = await atPage()
    const { action, fields } = formIn((await page('POST', pageUrl, body)).text)
    expect(action).toBe(`${sandbox.origin}/V1/Cruise/Return`)
    const cres = decodeCRes(String(fields['cres']))
    expect(cres.transStatus).toBe(letter)
    expect(cres.challengeCancel).toBe(challengeCancel)
    expect(sandbox.open).toEqual([])
  })

  it('ends as the card has it where the password is right', async () => {
    const { page, pageUrl } = await atPage('challenge-failed')
    const { fields } = formIn((await page('POST', pageUrl, { otp: '1234' })).text)
    expect(decodeCRes(String(fields['cres'])).transStatus).toBe('N')
  })

  it('gives the session data back that came with the request', async () => {
    const { page, acsUrl, payload, pageUrl } = await atPage()
    const { text } = await page('POST', acsUrl, { creq: payload, threeDSSessionData: 'b3JkZXI' })
    expect(text).toContain('name="threeDSSessionData" value="b3JkZXI"')
    const { fields } = formIn((await page('POST', pageUrl, { otp: '1234', threeDSSessionData: 'b3JkZXI' })).text)
    expect(fields['threeDSSessionData']).toBe('b3JkZXI')
  })

  it('of version 1 posts PaRes and MD to TermUrl', async () => {
    const { page, pageUrl } = await atPage()
    const { text } = await page('POST', pageUrl, { answer: 'pass', TermUrl: 'https://shop.example/term', MD: '7' })
    const { action, fields } = formIn(text)
    expect(action).toBe('https://shop.example/term')
    expect(Object.keys(fields)).toEqual(['PaRes', 'MD'])
  })

  it('sends nobody to a TermUrl that is no web address', async () => {
    const { page, pageUrl, sandbox } = await atPage()
    const { text } = await page('POST', pageUrl, { answer: 'pass', TermUrl: 'javascript:alert(1)' })
    expect(formIn(text).action).toBe(`${sandbox.origin}/V1/Cruise/Return`)
  })

  it('is answered once: a second tab is led where the first was', async () => {
    const { page, pageUrl } = await atPage()
    const first = await page('POST', pageUrl, { otp: '1234' })
    expect((await page('POST', pageUrl, { otp: '1111' })).text).toBe(first.text)
    expect((await page('GET', pageUrl)).text).toBe(first.text)
  })

  it('is not there for a card that is not challenged', async () => {
    const { page, answer, sandbox } = await atPage('frictionless')
    expect(answer.acs_transaction_id).toBeDefined()
    expect((await page('GET', `${sandbox.origin}/acs/challenge/${answer.acs_transaction_id}`)).status).toBe(404)
  })
})
