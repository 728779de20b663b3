import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

async function onPage(options: Parameters<typeof openSandbox>[0] = {}) {
  const open = openSandbox(options)
  const id = await open.invoice()
  const answer = await open.client.authorizeInvoice(id, { source: open.sandbox.cards.threeDSRequired })
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
