import { inspect } from 'node:util'
import { createFinaroClient, type FinaroClientOptions, finaroTestUrl, toAuthenticationResult } from '@three-ds/finaro'
import { describe, expect, it } from 'vitest'
import { recordedGateway } from '../recorded-gateway.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { approved, credentials, standaloneRequest } from '../sample.ts'

const create = (more: Partial<FinaroClientOptions>) => refusal(() => createFinaroClient({ ...credentials, ...more }))

describe('the names of an interface', () => {
  it.each([
    ['interfaceName', 25],
    ['interfaceVersion', 11],
    ['companyName', 26],
  ] as const)('%s has at most %i characters', async (field, length) => {
    expect(() => createFinaroClient({ ...credentials, [field]: 'x'.repeat(length) })).not.toThrow()
    const error = await create({ [field]: 'x'.repeat(length + 1) })
    expect([error.code, error.outcome]).toEqual(['invalid-input', 'not-sent'])
    expect(pathsOf(error)).toEqual([field])
  })

  it.each([...'$%:^-~`<>,?"\'{}[]\\+=“”‘’'])('has no %s', async (character) => {
    expect(pathsOf(await create({ companyName: `A${character}B` }))).toEqual(['companyName'])
  })
})

describe('credentials', () => {
  it('are all named at once where they are missing', async () => {
    const none = { accessToken: '', interfaceName: ' ', interfaceVersion: '', companyName: '' }
    expect(pathsOf(await create(none))).toEqual(['accessToken', 'interfaceName', 'interfaceVersion', 'companyName'])
  })

  it('are refused where the token is longer than any, without repeating it', async () => {
    const error = await create({ accessToken: 'secret-'.repeat(8) })
    expect(pathsOf(error)).toEqual(['accessToken'])
    expect(error.message).not.toContain('secret-')
  })

  it('cannot be read in a client', () => {
    const client = createFinaroClient(credentials)
    const seen = inspect(client, { depth: 10, showHidden: true }) + JSON.stringify(client)
    expect(seen).not.toContain(credentials.accessToken)
  })
})

describe('whether an answer is a test’s', () => {
  const testOf = async (options: Partial<FinaroClientOptions>) => {
    const { fetch } = recordedGateway(approved())
    const answer = await createFinaroClient({ ...credentials, ...options, fetch }).standalone(standaloneRequest)
    return [answer.test, toAuthenticationResult(answer).test]
  }

  it.each([
    [{}, false],
    [{ baseUrl: 'https://utg.shift4api.net/api/rest/v1/' }, false],
    [{ baseUrl: finaroTestUrl }, true],
    [{ baseUrl: 'https://utgapi.shift4test.com/api/rest/v1/' }, true],
    [{ baseUrl: 'http://localhost:4000/finaro' }, true],
    [{ baseUrl: 'https://proxy.shop.example/', test: false }, false],
    [{ test: true }, true],
  ])('follows from %j', async (options, test) => {
    expect(await testOf(options)).toEqual([test, test])
  })
})
