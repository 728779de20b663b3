import { createHmac } from 'node:crypto'
import { type CardinalOrder, createCardinalClient, createRequestJwt, type RequestJwtOptions } from '@three-ds/cardinal'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readClaims } from '../../src/jwt/read-claims.ts'
import { tokenFixture } from '../fixture.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { clock, key, nowSeconds } from '../signed.ts'

const order: CardinalOrder = { OrderDetails: { OrderNumber: 'order-7', Amount: '1500', CurrencyCode: '840' } }
const create = (options: Partial<RequestJwtOptions> = {}) => createRequestJwt({ ...key, clock, order, ...options })
const claimsOf = async (options: Partial<RequestJwtOptions> = {}) => readClaims((await create(options)).jwt) ?? {}

describe('a request token', () => {
  it('is HS256 over the key as it is printed, hyphens and all', async () => {
    const { jwt } = await create()
    const [header = '', body = '', signature] = jwt.split('.')
    expect(JSON.parse(Buffer.from(header, 'base64url').toString())).toEqual({ alg: 'HS256', typ: 'JWT' })
    expect(signature).toBe(createHmac('sha256', key.apiKey).update(`${header}.${body}`).digest('base64url'))
  })

  it('is signed as the published one is', () => {
    const { token, key: printedKey } = tokenFixture('worldpay-request')
    const [header, body, signature] = token.split('.')
    expect(
      createHmac('sha256', printedKey ?? '')
        .update(`${header}.${body}`)
        .digest('base64url'),
    ).toBe(signature)
  })

  it('has the claims of the documentation, under their names', async () => {
    const claims = await claimsOf({
      jti: 'token-1',
      referenceId: 'reference-1',
      confirmUrl: 'https://shop.example/confirm',
    })
    expect(claims).toEqual({
      jti: 'token-1',
      iat: nowSeconds,
      iss: key.apiIdentifier,
      OrgUnitId: key.orgUnitId,
      Payload: order,
      ObjectifyPayload: true,
      ReferenceId: 'reference-1',
      exp: nowSeconds + 7200,
      ConfirmUrl: 'https://shop.example/confirm',
    })
  })

  it('carries its order as a text where that is asked for', async () => {
    const claims = await claimsOf({ objectifyPayload: false })
    expect(claims['ObjectifyPayload']).toBe(false)
    expect(JSON.parse(String(claims['Payload']))).toEqual(order)
  })

  it('has another id each time', async () => {
    const [first, second] = await Promise.all([create(), create()])
    expect(first.jti).not.toBe(second.jti)
    expect(first.referenceId).not.toBe(second.referenceId)
  })

  it('takes its ids from where it is told', async () => {
    const ids = ['id-1', 'id-2']
    const session = await create({ createId: () => ids.shift() ?? '' })
    expect(session).toMatchObject({ jti: 'id-1', referenceId: 'id-2', expiresAt: '2026-06-25T11:30:00.000Z' })
  })

  it.each([7201, 4 * 3600, 0, -1, 1.5, Number.NaN])(
    'never lives longer than two hours: %s',
    async (expiresInSeconds) => {
      const error = await refusal(() => create({ expiresInSeconds }))
      expect(error.code).toBe('invalid-input')
      expect(error.outcome).toBe('not-sent')
      expect(pathsOf(error)).toEqual(['expiresInSeconds'])
    },
  )

  it.each([1, 7200])('lives as long as it is told: %s seconds', async (expiresInSeconds) => {
    expect((await claimsOf({ expiresInSeconds }))['exp']).toBe(nowSeconds + expiresInSeconds)
  })

  it('is issued in whole seconds, and not in the future', async () => {
    const late = { ...clock, now: () => nowSeconds * 1000 + 999 }
    expect(await claimsOf({ clock: late })).toMatchObject({ iat: nowSeconds, exp: nowSeconds + 7200 })
  })

  it('calls itself, and its reference, by new UUIDs', async () => {
    const { jti, referenceId } = await create()
    expect([jti, referenceId]).toEqual([
      expect.stringMatching(/^[\da-f-]{36}$/),
      expect.stringMatching(/^[\da-f-]{36}$/),
    ])
  })

  it('is for no order where none is named', async () => {
    expect(readClaims((await createRequestJwt({ ...key, clock })).jwt)?.['Payload']).toEqual({})
  })

  it.each(['apiIdentifier', 'orgUnitId'] as const)('never carries the key as its %s', async (name) => {
    const error = await refusal(() => create({ [name]: `x${key.apiKey}` }))
    expect(pathsOf(error)).toEqual([name])
    expect([error.provider, error.operation]).toEqual(['cardinal', 'createRequestJwt'])
    expect(error.remedy).toContain('public')
  })

  it('knows a key again that JSON writes with escapes', async () => {
    const apiKey = 'a"b\\c'
    expect(pathsOf(await refusal(() => create({ apiKey, referenceId: `x${apiKey}y` })))).toEqual(['referenceId'])
    for (const part of [key.apiKey.slice(1), key.apiKey.slice(0, -1)]) {
      expect((await create({ referenceId: part })).referenceId).toBe(part)
    }
    expect((await create({ apiKey: '"', referenceId: 'reference-1' })).referenceId).toBe('reference-1')
  })

  it('never carries the key, wherever somebody put it', () =>
    fc.assert(
      fc.asyncProperty(
        fc.constantFrom('order', 'referenceId', 'jti', 'confirmUrl'),
        fc.string(),
        async (place, around) => {
          const text = `${around}${key.apiKey}${around}`
          const where: Partial<RequestJwtOptions> =
            place === 'order'
              ? { order: { Consumer: { deep: [{ inside: text }] } } }
              : { [place]: place === 'confirmUrl' ? `https://shop.example/${key.apiKey}` : text }
          const error = await refusal(() => create(where))
          expect(error.code).toBe('invalid-input')
          expect(pathsOf(error)).toContain(place)
          expect(`${error.message}${JSON.stringify(error.issues)}${error.remedy}`).not.toContain(key.apiKey)
        },
      ),
    ))

  it.each(['apiIdentifier', 'orgUnitId', 'apiKey'] as const)('is not made without %s', async (name) => {
    for (const value of [' ', '', undefined, 7]) {
      const error = await refusal(() => create({ [name]: value } as object)) // JavaScript hands over whatever it has
      expect(pathsOf(error)).toEqual([name])
      expect([error.provider, error.operation]).toEqual(['cardinal', 'createRequestJwt'])
      expect(error.remedy).toContain('createJwt')
    }
  })

  it('tells of everything at once', async () => {
    const confirmUrl = 'nowhere'
    expect(pathsOf(await refusal(() => create({ expiresInSeconds: 0, confirmUrl, jti: key.apiKey })))).toEqual([
      'expiresInSeconds',
      'confirmUrl',
      'jti',
    ])
  })

  it.each([
    ['order.OrderDetails.Amount', { OrderDetails: { Amount: '15.00' } }],
    ['order.OrderDetails.Amount', { OrderDetails: { Amount: '' } }],
    ['order.OrderDetails.Amount', { OrderDetails: { Amount: '1'.repeat(21) } }],
    ['order.OrderDetails.OrderNumber', { OrderDetails: { OrderNumber: 'x'.repeat(51) } }],
    ['order.OrderDetails.OrderDescription', { OrderDetails: { OrderDescription: 'x'.repeat(126) } }],
    ['order.OrderDetails.OrderChannel', { OrderDetails: { OrderChannel: 'SP' } }],
    ['order.OrderDetails.TransactionId', { OrderDetails: { TransactionId: 7 } }],
    ['order.OrderDetails.CurrencyCode', { OrderDetails: { CurrencyCode: 'x840' } }],
    ['order.OrderDetails.CurrencyCode', { OrderDetails: { CurrencyCode: '840x' } }],
    ['order.OrderDetails.CurrencyCode', { OrderDetails: { CurrencyCode: 'USDX' } }],
    ['order.OrderDetails.orderNumber', { OrderDetails: { orderNumber: '7' } }],
    ['order.Options.EnableCCA', { Options: { EnableCCA: 'yes' } }],
    ['order.Options.EnableCca', { Options: { EnableCca: true } }],
    ['order.Consumer', { Consumer: 'Ada' }],
    ['order.OrderDetails.CurrencyCode', { OrderDetails: { CurrencyCode: 'dollars' } }],
    ['order.Orderdetails', { Orderdetails: {} }],
  ])('refuses %s in another form than the wire’s', async (path, wrong) => {
    // What the types forbid, JavaScript lets through.
    const error = await refusal(() => create({ order: wrong as CardinalOrder }))
    expect(pathsOf(error)).toEqual([path])
    expect([error.provider, error.operation]).toEqual(['cardinal', 'createRequestJwt'])
  })

  it('takes every field of the order, as long as the wire has it', async () => {
    const whole: CardinalOrder = {
      OrderDetails: {
        OrderNumber: 'x'.repeat(50),
        Amount: '1'.repeat(20),
        CurrencyCode: 'USD',
        OrderDescription: 'x'.repeat(125),
        OrderChannel: 'S',
        TransactionId: 'transaction-1',
      },
      Consumer: { Account: { AccountNumber: 'encrypted' } },
      Options: { EnableCCA: true },
    }
    expect((await claimsOf({ order: whole }))['Payload']).toEqual(whole)
  })

  it.each(['javascript:alert(1)', 'ftp://shop.example', 'httpx://shop.example', 'xhttp://shop.example', 'nowhere', ''])(
    'refuses the ConfirmUrl %j, which is no address of a page',
    async (confirmUrl) => {
      expect(pathsOf(await refusal(() => create({ confirmUrl })))).toEqual(['confirmUrl'])
    },
  )

  it('takes a ConfirmUrl of a page on this machine', async () => {
    expect((await claimsOf({ confirmUrl: 'http://localhost/confirm' }))['ConfirmUrl']).toBe('http://localhost/confirm')
  })
})

describe('a session of the client', () => {
  const verifone = { userId: 'user', apiKey: 'verifone-key' }
  const client = createCardinalClient({ ...key, verifone, clock })

  it('names amount and currency as Cardinal’s order does', async () => {
    const { jwt } = await client.createSession({ orderNumber: 'order-7', amount: 1999, currency: 'EUR' })
    expect(readClaims(jwt)?.['Payload']).toEqual({
      OrderDetails: { OrderNumber: 'order-7', Amount: '1999', CurrencyCode: '978' },
    })
  })

  it('needs no order', async () => {
    expect(readClaims((await client.createSession()).jwt)?.['Payload']).toEqual({})
  })

  it.each([19.99, -1, Number.NaN])('refuses the amount %s', async (amount) => {
    const error = await refusal(() => client.createSession({ amount }))
    expect(pathsOf(error)).toEqual(['amount'])
    expect([error.provider, error.operation]).toEqual(['cardinal', 'createSession'])
    expect(error.remedy).toContain('19.99 is 1999')
  })

  it('takes an amount of nothing, and nothing else', async () => {
    expect(readClaims((await client.createSession({ amount: 0 })).jwt)?.['Payload']).toEqual({
      OrderDetails: { Amount: '0' },
    })
  })

  it('is the client’s, by its clock, and says what it is told', async () => {
    const session = await client.createSession({ referenceId: 'reference-1', expiresInSeconds: 60 })
    expect(session).toMatchObject({ referenceId: 'reference-1', expiresAt: '2026-06-25T09:31:00.000Z' })
    expect(readClaims(session.jwt)).toMatchObject({ iss: key.apiIdentifier, OrgUnitId: key.orgUnitId })
  })

  it('refuses an unknown currency', async () => {
    expect(pathsOf(await refusal(() => client.createSession({ currency: 'XXZ' })))).toEqual(['currency'])
  })

  it('is not made without Cardinal’s key, and says what to do instead', async () => {
    const error = await refusal(() => createCardinalClient({ verifone }).createSession())
    expect(error.code).toBe('invalid-input')
    expect(error.operation).toBe('createSession')
    expect(error.remedy).toContain('createJwt')
  })
})
