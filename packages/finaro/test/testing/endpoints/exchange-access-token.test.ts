import { describe, expect, it } from 'vitest'
import { createFinaroClient } from '../../../src/client.ts'
import { exchangeAccessToken } from '../../../src/operations/exchange-access-token.ts'
import { refusal } from '../../refusal.ts'
import { openSandbox } from '../open-sandbox.ts'

const open = () => {
  const opened = openSandbox()
  const { sandbox } = opened
  const { accessToken: _, ...options } = sandbox.clientOptions
  const exchange = { ...options, authToken: sandbox.authToken, clientGuid: sandbox.clientGuid }
  return { ...opened, exchange }
}

describe('the exchange of an AuthToken', () => {
  it('gives an access token that works', async () => {
    const { sandbox, exchange, plain } = open()
    const accessToken = await exchangeAccessToken(exchange)
    expect(accessToken).toMatch(/^[0-9A-F-]{36}$/)
    const client = createFinaroClient({ ...sandbox.clientOptions, accessToken })
    expect((await client.sale(plain())).kind).toBe('succeeded')
  })

  it('works once', async () => {
    const { exchange } = open()
    await exchangeAccessToken(exchange)
    const error = await refusal(() => exchangeAccessToken(exchange))
    expect(error.code).toBe('unauthorized')
    expect(error.providerCode).toBe('9862')
  })

  it('leaves the access tokens before it alone', async () => {
    const { client, exchange, plain } = open()
    await exchangeAccessToken(exchange)
    expect((await client.sale(plain())).kind).toBe('succeeded')
  })

  it.each(['authToken', 'clientGuid'])('refuses a wrong %s, which uses nothing up', async (name) => {
    const { exchange } = open()
    expect((await refusal(() => exchangeAccessToken({ ...exchange, [name]: 'another' }))).code).toBe('unauthorized')
    expect(await exchangeAccessToken(exchange)).toMatch(/^[0-9A-F-]{36}$/)
  })

  it.each(['dateTime', 'credential.authToken', 'credential.clientGuid'])('needs %s', async (path) => {
    const { api, sandbox } = open()
    const [, member = ''] = path.split('.')
    const { authToken, clientGuid } = sandbox
    const body = {
      ...(path === 'dateTime' ? {} : { dateTime: '2026-01-31T09:30:00.000+00:00' }),
      credential: { authToken, clientGuid, [member]: undefined },
    }
    const { status, result } = await api('POST', '/credentials/accesstoken', body)
    expect(status).toBe(400)
    expect(result.error.longText).toBe(`Missing: ${path}`)
  })
})
