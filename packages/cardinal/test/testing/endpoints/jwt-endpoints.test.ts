import { describe, expect, it } from 'vitest'
import { signJwt } from '../../../src/testing/jwt/sign-token.ts'
import { openSandbox } from '../open-sandbox.ts'

describe('POST /v2/jwt/create', () => {
  it('signs a token for Songbird', async () => {
    const { sandbox, client } = openSandbox()
    const { jwt, threeds_contract_id } = await client.createJwt({ threeds_contract_id: sandbox.contractId })
    expect(threeds_contract_id).toBe(sandbox.contractId)
    const { sessionId } = await sandbox.setUp(jwt)
    expect(sessionId).toMatch(/^0_[0-9a-f-]{36}$/)
  })

  it('refuses another contract, and none', async () => {
    const { raw } = openSandbox()
    const create = async (body: object) => (await raw('POST', '/oidc/3ds-service/v2/jwt/create', body)).json.code
    expect(await create({ threeds_contract_id: 'another' })).toBe(114)
    expect(await create({})).toBe(111)
  })
})

describe('POST /v2/jwt/validate', () => {
  async function challenged(lookup: { objectifyPayload?: boolean } = {}) {
    const opened = openSandbox()
    const { client, sandbox, lookupOf } = opened
    const session = await client.createSession(lookup)
    await sandbox.setUp(session.jwt)
    const { transaction_id = '', authentication_id = '' } = await client.lookup(lookupOf('challenge', { session }))
    const { jwt } = await opened.songbird(transaction_id)
    return { ...opened, jwt, authentication_id, threeds_contract_id: sandbox.contractId }
  }

  it.each([true, false])('tells what the challenge came to; payload as an object: %s', async (objectifyPayload) => {
    const { client, jwt, authentication_id, threeds_contract_id } = await challenged({ objectifyPayload })
    const answer = await client.validateJwt({ jwt, authentication_id, threeds_contract_id })
    expect(answer.pares_status).toBe('Y')
    expect(answer.eci_flag).toBe('05')
    expect(answer.error_no).toBe('0')
    expect(answer.authentication_id).toBe(authentication_id)
  })

  it.each([
    ['of another authentication', () => ({ authentication_id: 'another' })],
    ['of another contract', () => ({ threeds_contract_id: 'another' })],
    ['that is no token', () => ({ jwt: 'a.b.c' })],
    ['whose signature is cut', (jwt: string) => ({ jwt: jwt.slice(0, -1) })],
  ])('refuses a token %s', async (_, changed) => {
    const { raw, jwt, authentication_id, threeds_contract_id } = await challenged()
    const body = { jwt, authentication_id, threeds_contract_id, ...changed(jwt) }
    const { status, json } = await raw('POST', '/oidc/3ds-service/v2/jwt/validate', body)
    expect([status, json.code]).toEqual([400, 120])
  })

  it.each([{ Payload: 'no JSON' }, { Payload: '[]' }, { Payload: {} }, {}])(
    'refuses what the key signed, but is no response: %j',
    async (claims) => {
      const { raw, sandbox } = openSandbox()
      const jwt = await signJwt({ ...claims, exp: 9_999_999_999 }, String(sandbox.clientOptions.apiKey))
      const body = { jwt, authentication_id: 'a', threeds_contract_id: sandbox.contractId }
      const { json } = await raw('POST', '/oidc/3ds-service/v2/jwt/validate', body)
      expect(json.code).toBe(120)
    },
  )

  it('refuses a token after two hours', async () => {
    const { raw, clock, jwt, authentication_id, threeds_contract_id } = await challenged()
    clock.advance(2 * 60 * 60_000)
    const body = { jwt, authentication_id, threeds_contract_id }
    expect((await raw('POST', '/oidc/3ds-service/v2/jwt/validate', body)).json.code).toBe(120)
  })

  it('names what is missing', async () => {
    const { json } = await openSandbox().raw('POST', '/oidc/3ds-service/v2/jwt/validate', {})
    expect(Object.keys(json.details)).toEqual(['authentication_id', 'jwt', 'threeds_contract_id'])
  })
})
