import { createSpreedlyClient, type SpreedlyClientOptions } from '@three-ds/spreedly'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { printed } from '../printed.ts'
import { recordedGateway } from '../recorded-gateway.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { clientOf, credentials, told, wireTransaction } from '../sample.ts'

describe('createSpreedlyClient', () => {
  afterEach(() => vi.unstubAllGlobals())

  it.each([
    [['environmentKey'], { ...credentials, environmentKey: '' }],
    [['environmentKey'], { ...credentials, environmentKey: '  ' }],
    [['accessSecret'], { environmentKey: 'env_1' }],
    [['accessSecret'], { ...credentials, accessSecret: null }],
    [['environmentKey', 'accessSecret'], {}],
    [['environmentKey', 'accessSecret'], { environmentKey: 5, accessSecret: [] }],
  ])('names every credential that is missing: %j', async (paths, options) => {
    const error = await refusal(() => createSpreedlyClient(options as unknown as SpreedlyClientOptions))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.operation).toBe('createSpreedlyClient')
    expect(pathsOf(error)).toEqual(paths)
    expect(printed(error)).not.toContain(credentials.accessSecret)
  })

  it('refuses a colon in the environment key: Basic auth would read it as its end', async () => {
    const error = await refusal(() => createSpreedlyClient({ ...credentials, environmentKey: 'env:planted' }))
    expect(pathsOf(error)).toEqual(['environmentKey'])
    expect(printed(error)).not.toContain('planted')
  })

  it('takes credentials beyond ASCII, as UTF-8', async () => {
    const gateway = recordedGateway(told(wireTransaction()))
    await clientOf(gateway, { accessSecret: 'geheim-ü-鍵' }).showTransaction('t1')
    const [, value = ''] = gateway.requests[0]?.headers['authorization']?.split(' ') ?? []
    expect(Buffer.from(value, 'base64').toString('utf8')).toBe('env_key_1:geheim-ü-鍵')
  })

  it('calls core.spreedly.com, or the base URL of a proxy', async () => {
    const gateway = recordedGateway(told(wireTransaction()), told(wireTransaction()))
    await clientOf(gateway).showTransaction('t1')
    await clientOf(gateway, { baseUrl: 'http://localhost:4000/v1/' }).showTransaction('t1')
    expect(gateway.requests.map(({ url }) => url)).toEqual([
      'https://core.spreedly.com/v1/transactions/t1.json',
      'http://localhost:4000/v1/transactions/t1.json',
    ])
  })

  it.each(['http://core.spreedly.com/v1', 'core.spreedly.com', 'https://u:planted@host/v1'])(
    'refuses the base URL %s',
    async (baseUrl) => {
      const error = await refusal(() => createSpreedlyClient({ ...credentials, baseUrl }))
      expect(pathsOf(error)).toEqual(['baseUrl'])
      expect(printed(error)).not.toContain('planted')
    },
  )

  it('refuses to live in a page: it holds a secret', async () => {
    vi.stubGlobal('document', {})
    expect((await refusal(() => createSpreedlyClient(credentials))).code).toBe('invalid-input')
  })

  it('shows no credential, however it is printed', () => {
    const client = clientOf(recordedGateway())
    const { environmentKey, accessSecret } = credentials
    for (const secret of [environmentKey, accessSecret, btoa(`${environmentKey}:${accessSecret}`)]) {
      expect(printed(client)).not.toContain(secret)
    }
  })
})
