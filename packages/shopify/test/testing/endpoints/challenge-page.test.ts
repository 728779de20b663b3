import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

async function atPage(options: Parameters<typeof openSandbox>[0] = {}) {
  const open = openSandbox(options)
  const { checkout_token, payment } = open.sandbox.request('challenge')
  const { id } = (await open.checkout.createPayment(checkout_token, payment)).payment
  const answer = await open.checkout.getPayment(checkout_token, id)
  if (answer.kind !== 'action-required') throw new Error('nothing is to be done')
  /** How it ends, once the payment is asked about until it does. */
  const kindAtEnd = async () => {
    await open.checkout.getPayment(checkout_token, id)
    return (await open.checkout.getPayment(checkout_token, id)).kind
  }
  return { ...open, url: answer.redirectUrl, kindAtEnd }
}

describe('the page of a challenge', () => {
  it('shows what can be answered, and needs no token', async () => {
    const { raw, url } = await atPage()
    const { status, text, headers } = await raw('GET', url, undefined, { 'x-shopify-access-token': '' })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('text/html')
    for (const answer of ['pass', 'fail', 'cancel']) expect(text).toContain(`value="${answer}"`)
  })

  it.each([
    ['pass', 'succeeded', 1],
    ['fail', 'declined', 0],
    ['cancel', 'declined', 0],
  ] as const)('%s: %s, and on to a page that says so, not back to the shop', async (answer, kind, charged) => {
    const { raw, url, kindAtEnd, charges } = await atPage()
    const next = await raw('POST', url, `answer=${answer}`)
    expect(next.status).toBe(302)
    expect(next.headers.get('location')).toBe('https://shopify.test/processing')
    expect((await raw('GET', 'https://shopify.test/processing')).text).toContain('Processing')
    expect(await kindAtEnd()).toBe(kind)
    expect(charges()).toHaveLength(charged)
  })

  it('is answered once', async () => {
    const { raw, url, kindAtEnd, charges } = await atPage()
    for (const answer of ['pass', 'fail', 'pass']) await raw('POST', url, `answer=${answer}`)
    expect(await kindAtEnd()).toBe('succeeded')
    expect(charges()).toHaveLength(1)
    expect((await raw('GET', url)).text).not.toContain('<button')
  })

  it('takes no other answer', async () => {
    const { raw, url, charges } = await atPage()
    expect((await raw('POST', url, 'answer=maybe')).status).toBe(400)
    expect(charges()).toEqual([])
  })

  it.each(['GET', 'POST'])('is not there for another payment: %s', async (method) => {
    const { raw } = await atPage()
    expect((await raw(method, '/3ds/1', method === 'POST' ? 'answer=pass' : undefined)).status).toBe(404)
  })

  it('stands below the path of the origin too', async () => {
    const { raw, url } = await atPage({ origin: 'https://fake.test/shopify/' })
    expect(url).toMatch(/^https:\/\/fake\.test\/shopify\/3ds\//)
    expect((await raw('GET', url)).status).toBe(200)
  })
})
