import { exchangeAccessToken } from '@three-ds/finaro'
import { describe, expect, it } from 'vitest'
import { type PlannedAnswer, paperClock, recordedGateway } from '../recorded-gateway.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { credentials, enveloped } from '../sample.ts'

const { accessToken: _none, ...names } = credentials
const handed = { authToken: 'planted-auth-token', clientGuid: 'planted-client-guid' }

const exchangeOver = (...answers: readonly PlannedAnswer[]) => {
  const gateway = recordedGateway(...answers)
  const exchange = () => exchangeAccessToken({ ...names, ...handed, fetch: gateway.fetch, clock: paperClock() })
  return { gateway, exchange }
}

describe('exchanging an AuthToken', () => {
  it('gives the access token, and calls without one', async () => {
    const { gateway, exchange } = exchangeOver(enveloped({ credential: { accessToken: 'lasting' } }))
    expect(await exchange()).toBe('lasting')
    expect(gateway.calls).toEqual(['POST /credentials/accesstoken'])
    expect(gateway.requests[0]?.body).toEqual({ dateTime: '2026-06-25T09:00:00.000+00:00', credential: handed })
    expect(gateway.requests[0]?.headers).not.toHaveProperty('accesstoken')
    expect(gateway.requests[0]?.headers).toMatchObject({ interfacename: 'ForwardPOS' })
  })

  it('is sent once: the AuthToken may be used up', async () => {
    const { gateway, exchange } = exchangeOver({ breaks: 'after' })
    const error = await refusal(exchange)
    expect([error.outcome, gateway.calls.length]).toEqual(['unknown', 1])
    expect(error.remedy).toContain('new one')
  })

  it('is unauthorized where the AuthToken was used before', async () => {
    const { exchange } = exchangeOver(enveloped({ error: { primaryCode: 9862, shortText: 'AuthToken' } }, 400))
    const error = await refusal(exchange)
    expect([error.code, error.outcome, error.operation]).toEqual(['unauthorized', 'rejected', 'exchangeAccessToken'])
    expect(JSON.stringify(error) + error.message).not.toContain('planted')
  })

  it.each([{}, { credential: {} }, { credential: { accessToken: '' } }, { credential: 'x' }])(
    'is unreadable where the answer is %j',
    async (result) => {
      const { exchange } = exchangeOver(enveloped(result))
      expect((await refusal(exchange)).code).toBe('unreadable-response')
    },
  )

  it('refuses what cannot be sent', async () => {
    const error = await refusal(() => exchangeAccessToken({ ...names, authToken: '', clientGuid: 'x'.repeat(52) }))
    expect(pathsOf(error)).toEqual(['authToken', 'clientGuid'])
  })
})
