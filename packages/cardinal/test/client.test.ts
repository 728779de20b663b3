import { inspect } from 'node:util'
import { type CardinalClientOptions, createCardinalClient, verifoneServers } from '@three-ds/cardinal'
import { describe, expect, it } from 'vitest'
import { recordedGateway } from './recorded-gateway.ts'
import { pathsOf, refusal } from './refusal.ts'
import { key } from './signed.ts'

const verifone = { userId: 'user', apiKey: 'verifone-secret' }
const create = (options: Partial<CardinalClientOptions> = {}) => createCardinalClient({ verifone, ...options })

describe('the credentials', () => {
  it('go out as Basic auth', async () => {
    const gateway = recordedGateway({ json: { count: 0 } })
    await create({ fetch: gateway.fetch }).countAuthentications()
    expect(gateway.requests[0]?.headers['authorization']).toBe(`Basic ${btoa('user:verifone-secret')}`)
  })

  it('or as a Bearer token, made anew for every attempt', async () => {
    const tokens = ['token-1', 'token-2']
    const gateway = recordedGateway({ json: { count: 0 } }, { json: { count: 0 } })
    const client = create({ verifone: { bearer: () => tokens.shift() ?? '' }, fetch: gateway.fetch })
    await client.countAuthentications()
    await client.countAuthentications()
    expect(gateway.requests.map(({ headers }) => headers['authorization'])).toEqual([
      'Bearer token-1',
      'Bearer token-2',
    ])
  })

  it.each([
    [['verifone'], { verifone: undefined }],
    [['verifone.userId', 'verifone.apiKey'], { verifone: {} }],
    [['verifone.apiKey'], { verifone: { userId: 'u', apiKey: '' } }],
    [['verifone.userId'], { verifone: { userId: 'a:b', apiKey: 'k' } }],
    [['verifone.bearer'], { verifone: { bearer: ' ' } }],
    [['orgUnitId', 'apiKey'], { apiIdentifier: 'id' }],
    [['apiKey', 'verifone'], { ...key, apiKey: ' ', verifone: undefined }],
  ])('are asked for at once: %j', async (paths, wrong) => {
    const error = await refusal(() => create(wrong as Partial<CardinalClientOptions>)) // what the types forbid
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(pathsOf(error)).toEqual(paths)
  })

  it('never show', () => {
    const client = create(key)
    const shown = `${inspect(client, { depth: 10, showHidden: true })}${JSON.stringify(client)}${String(client)}`
    expect(shown).not.toContain(key.apiKey)
    expect(shown).not.toContain('verifone-secret')
  })
})

describe('the address', () => {
  it.each(Object.entries(verifoneServers))('%s serves 3-D Secure and payments', async (_, baseUrl) => {
    const urls: string[] = []
    const fetch = async (input: string | URL | Request) => {
      urls.push(new Request(input).url)
      return Response.json([])
    }
    const client = create({ baseUrl, fetch })
    await client.listAuthentications()
    await client.listTransactions()
    expect(urls).toEqual([`${baseUrl}/3ds-service/v2/3d`, `${baseUrl}/api/v2/transactions`])
  })

  it('may be given as the documents print it, down to the 3-D Secure service', async () => {
    const gateway = recordedGateway({ json: [] })
    await create({ baseUrl: `${verifoneServers.emea}/3ds-service/`, fetch: gateway.fetch }).listTransactions()
    expect(gateway.calls).toEqual(['GET /api/v2/transactions'])
  })

  it.each([
    [verifoneServers.emea, false],
    [verifoneServers.us, false],
    [verifoneServers.nz, false],
    [`${verifoneServers.us}/3ds-service`, false],
    ['https://EMEA.gsc.verifone.cloud:443/oidc/', false],
    ['https://emea.gsc.verifone.cloud.example/oidc', true],
    [verifoneServers.sandbox, true],
    [verifoneServers.americasSandbox, true],
    ['http://localhost:4000/oidc', true],
  ])('%s: a test is %s', (baseUrl, test) => {
    expect(create({ baseUrl }).test).toBe(test)
    expect(create({ baseUrl, test: !test }).test).toBe(!test)
  })

  it('is Europe’s where none is given', () => {
    expect(create().test).toBe(false)
  })

  it.each(['ftp://x', 'not an address', 'http://shop.example'])('is refused: %s', async (baseUrl) => {
    expect(pathsOf(await refusal(() => create({ baseUrl })))).toEqual(['baseUrl'])
  })
})

describe('a client without Cardinal’s key', () => {
  it('says so, and verifies nothing', async () => {
    expect(create().holdsApiKey).toBe(false)
    expect(create(key).holdsApiKey).toBe(true)
    const error = await refusal(() => create().verifyResponse('a.b.c', { requestJti: 'x' }))
    expect(error.code).toBe('invalid-input')
    expect(error.remedy).toContain('validateJwt')
  })
})

describe('a refusal of Verifone’s', () => {
  it('names its code and the fields of its details, and repeats no value', async () => {
    const body = {
      code: 400,
      message: 'secret 4000000000001000',
      details: { billing_city: { given: 'secret' }, 'Bad Name': 1 },
    }
    const gateway = recordedGateway({ status: 400, json: body })
    const error = await refusal(() => create({ fetch: gateway.fetch }).createJwt({ threeds_contract_id: 'c' }))
    expect(error.code).toBe('refused')
    expect(error.outcome).toBe('rejected')
    expect(error.providerCode).toBe('400')
    expect(pathsOf(error)).toEqual(['billing_city'])
    expect(`${inspect(error, { depth: 10 })}${JSON.stringify(error)}`).not.toContain('secret')
  })

  it('of 504 means that nobody knows', async () => {
    const gateway = recordedGateway({ status: 504, json: { code: 504, message: 'Gateway Time-out' } })
    const error = await refusal(() =>
      create({ fetch: gateway.fetch }).createCardPayment({
        payment_provider_contract: 'c',
        merchant_reference: 'order-7',
        amount: 1,
        currency_code: 'EUR',
        reuse_token: 'reuse-token-0123456789',
      }),
    )
    expect(error.outcome).toBe('unknown')
    expect(error.retryable).toBe(false)
    expect(error.remedy).toContain('merchant_reference')
    expect(gateway.calls).toHaveLength(1)
  })
})
