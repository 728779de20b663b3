import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

async function pending() {
  const opened = openSandbox()
  const { transaction } = await opened.client.purchase(opened.sandbox.gatewayToken, opened.payment('challenge'))
  return { ...opened, token: transaction.token, path: `/transaction/${transaction.token}/three_ds_automated_complete` }
}

describe('three_ds_automated_complete', () => {
  it.each(['GET', 'POST'])('%s: tells the page around its frame, without credentials', async (method) => {
    const { raw, path, token } = await pending()
    const body = method === 'POST' ? 'cres=e30' : undefined
    const { status, headers, text } = await raw(method, path, body, { authorization: '' })
    expect(status).toBe(200)
    expect(headers.get('content-type')).toContain('text/html')
    expect(text).toContain('postMessage')
    expect(text).toContain(token)
  })

  it('believes nothing that the form says', async () => {
    const { raw, path, client, token, charges } = await pending()
    await raw('POST', path, `cres=${btoa('{"transStatus":"Y"}')}`, { authorization: '' })
    expect((await client.showTransaction(token)).transaction.state).toBe('pending')
    expect(charges()).toEqual([])
  })

  it('knows no other transaction', async () => {
    const { raw } = openSandbox()
    expect((await raw('POST', '/transaction/nobody/three_ds_automated_complete', '')).status).toBe(404)
  })
})
