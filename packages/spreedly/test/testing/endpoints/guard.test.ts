import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

describe('the API', () => {
  const path = '/v1/transactions.json'

  it('lets the environment in', async () => {
    expect((await openSandbox().raw('GET', path)).status).toBe(200)
  })

  it.each([
    ['nothing', ''],
    ['another scheme', 'Bearer secret'],
    ['no base64', 'Basic ???'],
    ['broken base64', 'Basic abcde'],
    ['another user', `Basic ${btoa('somebody:secret')}`],
    ['no password', `Basic ${btoa('somebody')}`],
  ])('answers 401 to %s', async (_, authorization) => {
    const { status, json } = await openSandbox().raw('GET', path, undefined, { authorization })
    expect(status).toBe(401)
    expect(json.errors).toEqual([expect.objectContaining({ key: 'errors.access_denied' })])
  })

  it('takes credentials outside ASCII, as the client writes them', async () => {
    const { client } = openSandbox({ environmentKey: 'schlüssel', accessSecret: 'påss:wörd' })
    expect((await client.listTransactions()).transactions).toEqual([])
  })

  it('asks for credentials before it says what exists', async () => {
    const { raw } = openSandbox()
    expect((await raw('GET', '/v1/none', undefined, { authorization: '' })).status).toBe(401)
    expect((await raw('GET', '/v1/none')).status).toBe(404)
  })

  it('does nothing for whom it does not let in', async () => {
    const { sandbox, raw, plain } = openSandbox()
    const purchase = `/v1/gateways/${sandbox.gatewayToken}/purchase.json`
    await raw('POST', purchase, { transaction: plain() }, { authorization: '' })
    expect(sandbox.ledger).toEqual([])
  })

  it('names each request, anew', async () => {
    const { raw } = openSandbox()
    const [one, two] = [await raw('GET', path), await raw('GET', path)]
    expect(one.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
    expect(one.headers.get('x-request-id')).not.toBe(two.headers.get('x-request-id'))
  })

  it('takes its paths with the suffix and without', async () => {
    expect((await openSandbox().raw('GET', '/v1/transactions')).status).toBe(200)
  })

  it('has no XML', async () => {
    expect((await openSandbox().raw('GET', '/v1/transactions.xml')).status).toBe(404)
  })
})
