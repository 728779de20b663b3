import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

async function onPage(
  options: Parameters<typeof openSandbox>[0] = {},
  card: 'threeDSRequired' | 'scaRequired' = 'threeDSRequired',
) {
  const open = openSandbox(options)
  const id = await open.invoice()
  const answer = await open.client.authorizeInvoice(id, { source: open.sandbox.cards[card] })
  if (answer.kind !== 'action-required') throw new Error('nothing is to be done')
  const statusOf = async () => (await open.client.listInvoiceTransactions(id)).transactions[0]?.status
  return { ...open, url: answer.customer_action.value, statusOf }
}

describe('the hosted page', () => {
  it('shows what can be answered, and needs no credentials', async () => {
    const { raw, url } = await onPage()
    const { status, text } = await raw('GET', url, undefined, { authorization: '' })
    expect(status).toBe(200)
    for (const answer of ['pass', 'fail', 'cancel']) expect(text).toContain(`value="${answer}"`)
  })

  it.each([
    ['pass', 'authorized', 1],
    ['fail', 'failed', 0],
    ['cancel', 'failed', 0],
  ] as const)('%s: %s, and back to the shop with nothing added', async (answer, status, charged) => {
    const { raw, url, statusOf, charges } = await onPage()
    const back = await raw('POST', url, `answer=${answer}`)
    expect(back.status).toBe(302)
    expect(back.headers.get('location')).toBe('https://shop.example/return')
    expect(await statusOf()).toBe(status)
    expect(charges()).toHaveLength(charged)
  })

  it('is answered once', async () => {
    const { raw, url, statusOf, charges } = await onPage()
    await raw('POST', url, 'answer=pass')
    await raw('POST', url, 'answer=fail')
    await raw('POST', url, 'answer=pass')
    expect(await statusOf()).toBe('authorized')
    expect(charges()).toHaveLength(1)
  })

  it.each([
    ['another source', (url: string) => url.replace(/source=\w+/, 'source=card_1')],
    ['another invoice', (url: string) => url.replace(/iv_\w+/, 'iv_1')],
    ['another project', (url: string) => url.replace(/test-proj_\w+/, 'test-proj_1')],
  ])('is not there for %s', async (_, other) => {
    const { raw, url } = await onPage()
    expect((await raw('GET', other(url))).status).toBe(404)
  })

  it.each([
    ['otp=1234', 'authorized'],
    ['otp=1111', 'failed'],
    ['answer=time-out', 'failed'],
  ])('%s: %s', async (body, status) => {
    const { raw, url, statusOf } = await onPage()
    expect((await raw('POST', url, body)).headers.get('location')).toBe('https://shop.example/return')
    expect(await statusOf()).toBe(status)
  })

  it('takes the fingerprint by itself before it asks, once', async () => {
    const { raw, url, statusOf } = await onPage({}, 'scaRequired')
    const first = await raw('GET', url)
    expect(first.text).toContain('name="answer" value="fingerprint"')
    expect(first.text).not.toContain('One-time password')
    for (const _ of [1, 2]) {
      const { status, text } = await raw('POST', url, 'answer=fingerprint')
      expect(status).toBe(200)
      expect(text).toContain('One-time password')
    }
    expect(await statusOf()).toBe('waiting')
    await raw('POST', url, 'otp=1234')
    expect(await statusOf()).toBe('authorized')
  })

  it('leads back whoever opens it after the answer', async () => {
    const { raw, url } = await onPage()
    await raw('POST', url, 'answer=pass')
    expect((await raw('GET', url)).headers.get('location')).toBe('https://shop.example/return')
  })

  it('passes in the bank’s app, which keeps the page’s address', async () => {
    const { raw, url, statusOf } = await onPage()
    await raw('POST', `${url}&device=app`, 'answer=approve')
    expect(await statusOf()).toBe('waiting')
    await raw('POST', url, 'answer=proceed')
    expect(await statusOf()).toBe('authorized')
  })

  it('takes no other answer', async () => {
    const { raw, url, statusOf } = await onPage()
    expect((await raw('POST', url, 'answer=maybe')).status).toBe(400)
    expect(await statusOf()).toBe('waiting')
  })

  it('stands below the path of the origin too', async () => {
    const { raw, url } = await onPage({ origin: 'https://fake.test/processout/' })
    expect(url).toMatch(/^https:\/\/fake\.test\/processout\/checkout\//)
    expect((await raw('GET', url)).status).toBe(200)
  })
})
