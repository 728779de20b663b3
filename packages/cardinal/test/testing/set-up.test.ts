import { describe, expect, it } from 'vitest'
import { createRequestJwt } from '../../src/jwt/create-request-jwt.ts'
import { refusal } from '../refusal.ts'
import { openSandbox } from './open-sandbox.ts'

describe('setUp', () => {
  it('takes a session of the sandbox’s own client, and reports a session of Songbird', async () => {
    const { sandbox, client } = openSandbox()
    const { jwt } = await client.createSession()
    const first = await sandbox.setUp(jwt)
    expect(first.sessionId).toMatch(/^0_/)
    expect((await sandbox.setUp(jwt)).sessionId).not.toBe(first.sessionId)
  })

  it.each([
    ['another key signed', { apiKey: 'another' }],
    ['names another issuer', { apiIdentifier: 'another' }],
    ['names another unit', { orgUnitId: 'another' }],
  ])('refuses a token that %s', async (_, changed) => {
    const { sandbox, clock } = openSandbox({ apiKey: 'key', apiIdentifier: 'issuer', orgUnitId: 'unit' })
    const own = { apiKey: 'key', apiIdentifier: 'issuer', orgUnitId: 'unit', clock }
    await sandbox.setUp((await createRequestJwt(own)).jwt)
    const { jwt } = await createRequestJwt({ ...own, ...changed })
    const error = await refusal(() => sandbox.setUp(jwt))
    expect(error.code).toBe('invalid-input')
    expect(error.issues[0]?.path).toBe('jwt')
  })

  it.each([
    ['two hours after it was made', {}, 2 * 60 * 60_000],
    ['at the end of its own time', { expiresInSeconds: 60 }, 60_000],
  ])('refuses a token %s', async (_, session, ms) => {
    const { sandbox, client, clock } = openSandbox()
    const { jwt } = await client.createSession(session)
    clock.advance(ms - 1_000)
    await sandbox.setUp(jwt)
    clock.advance(1_000)
    expect((await refusal(() => sandbox.setUp(jwt))).issues[0]?.path).toBe('jwt')
  })

  it('refuses the unsigned token of a scenario’s request', async () => {
    const { sandbox } = openSandbox()
    const { session } = sandbox.request('challenge')
    expect((await refusal(() => sandbox.setUp(session.jwt))).code).toBe('invalid-input')
  })
})
