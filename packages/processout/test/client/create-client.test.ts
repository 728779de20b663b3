import { inspect } from 'node:util'
import { createProcessOutClient } from '@three-ds/processout'
import { describe, expect, it } from 'vitest'
import { pathsOf, refusal } from '../refusal.ts'
import { clientOver, clientWith, credentials, liveCredentials, transactionOf, wentWell } from '../sample.ts'

const create = (more: object) => refusal(() => createProcessOutClient({ ...credentials, ...more }))

describe('credentials', () => {
  it('are all named at once where they are missing', async () => {
    const error = await create({ projectId: '', projectSecret: ' ' })
    expect([error.code, error.outcome]).toEqual(['invalid-input', 'not-sent'])
    expect(pathsOf(error)).toEqual(['projectId', 'projectSecret'])
  })

  it('have no colon in the id: Basic auth would end the user name there', async () => {
    expect(pathsOf(await create({ projectId: 'test-proj_1:2' }))).toEqual(['projectId'])
  })

  it.each([
    ['test-proj_1', 'key_live_planted', 'live', 'sandbox'],
    ['proj_1', 'key_sandbox_planted', 'sandbox', 'live'],
    ['proj_1', 'key_test_planted', 'sandbox', 'live'],
  ])('%s does not go with a key of the other environment', async (projectId, projectSecret, key, project) => {
    const error = await create({ projectId, projectSecret })
    expect(error.code).toBe('invalid-input')
    expect(pathsOf(error)).toEqual(['projectSecret'])
    expect(error.message).toContain(`a key of the ${key} environment`)
    expect(error.message).toContain(`names the ${project} one`)
    expect(error.message).not.toContain('planted')
  })

  it.each(['key_sandbox_planted\n', ' key_live_planted', 'key sandbox'])(
    'have no white space, which Basic auth would hide: %j',
    async (projectSecret) => {
      const error = await create({ projectSecret })
      expect([error.code, error.outcome]).toEqual(['invalid-input', 'not-sent'])
      expect(pathsOf(error)).toEqual(['projectSecret'])
      expect(error.message).not.toContain('planted')
    },
  )

  it('may be of a form that tells no environment', () => {
    expect(() => createProcessOutClient({ projectId: 'proj_1', projectSecret: 'older-key' })).not.toThrow()
  })

  it('travel as Basic auth, also beyond ASCII, and cannot be read in a client', async () => {
    const { client, gateway } = clientWith({ projectSecret: 'sécret' }, wentWell('authorized'))
    await client.getTransaction('tr_1')
    const [, word = ''] = gateway.requests[0]?.headers['authorization']?.split(' ') ?? []
    expect(Buffer.from(word, 'base64').toString('utf8')).toBe('test-proj_1:sécret')
    expect(inspect(client, { depth: 9 })).not.toContain('sécret')
  })
})

describe('a request', () => {
  it('names the version of the API that it speaks', async () => {
    const { client, gateway } = clientOver(wentWell('authorized'))
    await client.getTransaction('tr_1')
    expect(gateway.requests[0]?.headers['api-version']).toBe('1.4.0.0')
  })
})

describe('test', () => {
  const live = { json: { success: true, transaction: { ...transactionOf('completed'), sandbox: false } } }

  it('is true in a sandbox project, whatever the object says', async () => {
    expect((await clientOver(live).client.getTransaction('tr_1')).test).toBe(true)
  })

  it('is false in a live project', async () => {
    expect((await clientWith(liveCredentials, live).client.getTransaction('tr_1')).test).toBe(false)
  })

  it('is true where the object says so', async () => {
    const { client } = clientWith(liveCredentials, wentWell('completed'))
    expect((await client.authorizeInvoice('iv_1', { source: 'card_1' })).test).toBe(true)
  })
})
