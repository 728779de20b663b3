import { encodeThreeDSMethodData } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { decodeReturn, openSandbox } from '../open-sandbox.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded' }

async function atPage(scenario: 'fingerprint' | 'challenge') {
  const open = openSandbox()
  const { result } = await open.client.standalone(open.authentication(scenario))
  const url = result[0].redirectUrl ?? ''
  const path = new URL(url).pathname
  const post = (body: string) => open.raw('POST', path, body, form)
  return { ...open, path, post, trxId: path.split('/').at(-1) ?? '' }
}

describe('the issuer’s page of a fingerprint', () => {
  const methodData = (notificationUrl: string, trxId: string) =>
    new URLSearchParams({
      threeDSMethodData: encodeThreeDSMethodData({
        threeDSMethodNotificationURL: notificationUrl,
        threeDSServerTransID: trxId,
      }),
    }).toString()

  it('posts the id, and nothing else, to the address in the method data', async () => {
    const { post, trxId } = await atPage('fingerprint')
    const { status, text, headers } = await post(methodData('https://shop.example/n?a=1&b=2', trxId))
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('text/html')
    expect(text).toContain('action="https://shop.example/n?a=1&#38;b=2"')
    const [, value = ''] = /name="threeDSMethodData" value="([^"]*)"/.exec(text) ?? []
    expect(JSON.parse(Buffer.from(value, 'base64url').toString())).toEqual({ threeDSServerTransID: trxId })
  })

  it.each(['javascript:alert(1)', 'data:text/html,x', 'nowhere'])('refuses the address %s', async (address) => {
    const { post, trxId } = await atPage('fingerprint')
    expect((await post(methodData(address, trxId))).status).toBe(400)
  })

  it.each(['', 'threeDSMethodData=', 'threeDSMethodData=%%%', 'other=1'])('refuses the form "%s"', async (body) => {
    const { post } = await atPage('fingerprint')
    expect((await post(body)).status).toBe(400)
  })

  it('writes an address into its page as text only', async () => {
    const { post, trxId } = await atPage('fingerprint')
    const { text } = await post(methodData('https://shop.example/"><script>x</script>', trxId))
    expect(text).not.toContain('<script>x')
  })
})

describe('the issuer’s page of a challenge', () => {
  it('shows a form', async () => {
    const { raw, path } = await atPage('challenge')
    const { status, text } = await raw('GET', path)
    expect(status).toBe(200)
    expect(text).toContain('<input name="otp"')
    expect(text).toContain('0101 passes, 3333 fails')
  })

  it.each([
    ['otp=0101', 'A'],
    ['otp=3333', 'D'],
    ['otp=1', 'D'],
  ])('sends the browser back after "%s" with %s', async (body, letter) => {
    const { post } = await atPage('challenge')
    const { status, headers } = await post(body)
    expect(status).toBe(302)
    const back = new URL(headers.get('location') ?? '')
    expect(back.origin + back.pathname).toBe('https://shop.example/return/finaro')
    expect(decodeReturn(back.searchParams.get('j') ?? '').transaction.responseCode).toBe(letter)
  })

  it.each(['', 'otp=', 'otp=%20'])('asks again where nothing was typed: "%s"', async (body) => {
    const { post } = await atPage('challenge')
    expect((await post(body)).status).toBe(200)
    expect((await post('otp=0101')).status).toBe(302)
  })

  it.each([
    ['pass', 'A'],
    ['fail', 'D'],
    ['cancel', 'D'],
    ['time-out', 'D'],
  ])('sends the browser back after %s with %s', async (answer, letter) => {
    const { post } = await atPage('challenge')
    const { headers } = await post(`answer=${answer}`)
    const back = new URL(headers.get('location') ?? '')
    expect(decodeReturn(back.searchParams.get('j') ?? '').transaction.responseCode).toBe(letter)
  })

  it('leads back whoever opens it after the answer', async () => {
    const { post, raw, path } = await atPage('challenge')
    const first = await post('otp=0101')
    const again = await raw('GET', path)
    expect(again.status).toBe(302)
    expect(again.headers.get('location')).toBe(first.headers.get('location'))
  })

  it('tells what is approved, and of the card its last digits', async () => {
    const { raw, path } = await atPage('challenge')
    const { text } = await raw('GET', path)
    expect(text).toContain('Three-DS test shop')
    expect(text).toContain('visa ending in 0092')
    expect(text).not.toContain('4176660000000092')
  })

  it('decides once', async () => {
    const { post } = await atPage('challenge')
    const first = await post('otp=3333')
    const second = await post('otp=0101')
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
  })

  it('is not there for a process that is not', async () => {
    const { raw } = openSandbox()
    expect((await raw('GET', '/issuer/challenge/00000000-0000-4000-8000-000000000000')).status).toBe(404)
  })
})
