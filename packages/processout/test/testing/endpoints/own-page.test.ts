import { describe, expect, it } from 'vitest'
import { decodeGatewayRequest } from '../../../src/authentication/gateway-request.ts'
import { openSandbox } from '../open-sandbox.ts'

async function atPage(scenario: 'challenge' | 'fingerprint-challenge') {
  const open = openSandbox()
  const step = await open.flow.start(open.sandbox.request(scenario, { page: 'own' }))
  const action = 'action' in step ? step.action : undefined
  if (action?.type !== 'script') throw new Error('no page is to be shown')
  return { ...open, url: String(action.parameters['value']) }
}

/** What the plain page posts to the window that framed it. */
function messageIn(html: string): { readonly namespace: string; readonly action: string; readonly data: string } {
  const [, literal = ''] = /postMessage\((".*"), '\*'\)/.exec(html) ?? []
  return JSON.parse(JSON.parse(literal))
}

describe('the page of a fingerprint', () => {
  it('tells the merchant’s page that it was taken, as ProcessOut’s page does', async () => {
    const { raw, url } = await atPage('fingerprint-challenge')
    const { status, text } = await raw('GET', url, undefined, { authorization: '' })
    expect(status).toBe(200)
    const { namespace, action, data } = messageIn(text)
    expect([namespace, action]).toEqual(['processout.checkout', 'success'])
    expect(decodeGatewayRequest(data)).toMatchObject({ url, body: 'threeDSMethodData=' })
  })
})

describe('the page of a challenge', () => {
  it.each([
    ['otp=1234', 'Y'],
    ['otp=1111', 'N'],
    ['answer=pass', 'Y'],
    ['answer=fail', 'N'],
    ['answer=cancel', 'N'],
    ['answer=time-out', 'N'],
  ])('%s is told with %s, and decides nothing by itself', async (body, transStatus) => {
    const { raw, url, charges } = await atPage('challenge')
    expect((await raw('GET', url)).text).toContain('One-time password')
    const { data } = messageIn((await raw('POST', url, body)).text)
    expect(JSON.parse(decodeGatewayRequest(data).body ?? '')).toEqual({ transStatus })
    expect(charges()).toEqual([])
  })

  it.each([
    ['another transaction', (url: string) => url.replace(/tr_\w+/, 'tr_1')],
    ['another project', (url: string) => url.replace(/test-proj_\w+/, 'test-proj_1')],
  ])('is not there for %s', async (_, other) => {
    const { raw, url } = await atPage('challenge')
    expect((await raw('GET', other(url))).status).toBe(404)
  })
})
