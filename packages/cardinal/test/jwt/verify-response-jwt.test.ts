import { type VerifyResponseJwtOptions, verifyResponseJwt } from '@three-ds/cardinal'
import { createMemorySeenStore, type SeenClaim, type SeenStore } from '@three-ds/core'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenFixture } from '../fixture.ts'
import { printedApiError, printedClaims, printedRequest, printedSuccess, printedText } from '../printed.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { clock, key, nowSeconds, requestJti, response, responseClaims, signed } from '../signed.ts'

const options = { apiKey: key.apiKey, issuer: key.apiIdentifier, requestJti, clock }
const verify = (jwt: string, more: object = {}) =>
  verifyResponseJwt(jwt, { ...options, ...more } as VerifyResponseJwtOptions) // tests hand over what the types forbid, too

/** The path of the claim for which a token is not believed. */
async function whyNot(jwt: string, more: object = {}): Promise<string | undefined> {
  const error = await refusal(() => verify(jwt, more))
  expect(error.code).toBe('verification-failed')
  expect(error.outcome).toBe('not-sent')
  expect(error.retryable).toBe(false)
  expect(error.issues).toHaveLength(1)
  return error.issues[0]?.path
}

describe('a response token', () => {
  it('is believed if everything holds', async () => {
    expect(await verify(response(printedSuccess))).toEqual({
      evidence: 'signed',
      jti: '64b365f5-51a5-4f47-9e98-f5ee874b77e0',
      aud: requestJti,
      consumerSessionId: '1_6e559af7-8b1e-4c03-b483-b0939bbff81c',
      issuedAt: '2026-06-25T09:29:55.000Z',
      expiresAt: '2026-06-25T11:29:55.000Z',
      payload: { ...printedSuccess, ErrorNumber: '0' },
    })
  })

  it('may not expire at a time that no clock can tell', async () => {
    expect(await whyNot(response(printedSuccess, { exp: 1e300 }))).toBe('exp')
  })

  it('may expire as late as a clock can tell', async () => {
    const { expiresAt } = await verify(response(printedSuccess, { exp: 8_640_000_000_000 }))
    expect(expiresAt).toBe('+275760-09-13T00:00:00.000Z')
  })

  it('may be as long as the longest token, and no longer', async () => {
    const padded = (length: number) => response({ ...printedSuccess, Padding: 'x'.repeat(length) })
    const missing = 16_384 - padded(0).length
    // Base64url makes four characters of three.
    const longest = [0, 1, 2, 3, 4].map((more) => padded(Math.floor((missing * 3) / 4) - more))
    const jwt = longest.find(({ length }) => length === 16_384)
    expect((await verify(jwt ?? '')).evidence).toBe('signed')
    expect(await whyNot(padded(Math.floor((missing * 3) / 4) + 4))).toBe('jwt')
  })

  it('may carry its payload as a text, with escapes inside', async () => {
    const { payload } = await verify(response(printedText))
    expect(payload.Payment?.ExtendedData?.CAVV).toBe('AAABAWFlmQAAAABjRWWZEEFgFz+=')
  })

  it('is read where ActionCode and Validated are missing, Payment is empty, or the error number is a text', async () => {
    expect((await verify(response({ Payment: {}, ErrorNumber: '9000' }))).payload).toEqual({
      Payment: {},
      ErrorNumber: '9000',
    })
    expect((await verify(response(printedApiError))).payload.ActionCode).toBe('ERROR')
  })

  it('may name several audiences, ours among them', async () => {
    expect((await verify(response(printedSuccess, { aud: ['another', requestJti] }))).aud).toBe(requestJti)
  })

  it('names the request of ours that it answers, and of several the first', async () => {
    const several = response(printedSuccess, { aud: ['another', requestJti, 'later'] })
    expect((await verify(several, { requestJti: ['later', requestJti] })).aud).toBe(requestJti)
    const any = { requestJti: undefined, unsafelyAcceptAnyRequest: true }
    expect((await verify(several, any)).aud).toBe('another')
  })

  it.each([{ ConsumerSessionId: undefined }, { ConsumerSessionId: ' ' }, { ConsumerSessionId: 7 }])(
    'may name no session: %j',
    async (claims) => {
      expect(await verify(response(printedSuccess, claims))).not.toHaveProperty('consumerSessionId')
    },
  )

  it('may answer any of several requests', async () => {
    const { aud } = await verify(response(printedSuccess), { requestJti: ['earlier', requestJti] })
    expect(aud).toBe(requestJti)
  })
})

describe('a response token is not believed', () => {
  it('under another key', async () => {
    expect(await whyNot(signed(responseClaims(printedSuccess), 'another key'))).toBe('signature')
  })

  it('after its payload was changed', async () => {
    const [header, , signature] = response(printedSuccess).split('.')
    const [, forged] = signed(responseClaims({ ...printedSuccess, ActionCode: 'NOACTION' }), 'x').split('.')
    expect(await whyNot(`${header}.${forged}.${signature}`)).toBe('signature')
  })

  it.each(['none', 'HS384', 'HS512', 'RS256'])('with the algorithm %s', async (alg) => {
    expect(await whyNot(signed(responseClaims(printedSuccess), key.apiKey, { alg }))).toBe('alg')
  })

  it.each([
    ['exp', { exp: undefined }, 'without exp'],
    ['exp', { exp: nowSeconds - 31 }, 'once it has expired'],
    ['iat', { iat: nowSeconds + 31 }, 'from the future'],
    ['iat', { iat: nowSeconds - 7231, exp: nowSeconds + 60 }, 'older than two hours'],
    ['iat', { iat: undefined }, 'without iat'],
    ['iat', { iat: String(nowSeconds) }, 'with iat as a text'],
    ['iss', { iss: 'somebody else' }, 'of another merchant'],
    ['iss', { iss: undefined }, 'of nobody'],
    ['aud', { aud: 'another request' }, 'as an answer to another request'],
    ['aud', { aud: undefined }, 'as an answer to no request'],
    ['jti', { jti: undefined }, 'without an id'],
    ['nbf', { nbf: nowSeconds + 600 }, 'before its time'],
  ])('where %s fails: %j (%s)', async (path, claims, _why) => {
    expect(await whyNot(response(printedSuccess, claims))).toBe(path)
  })

  it('where clocks differ by no more than thirty seconds it is', async () => {
    const late = { iat: nowSeconds + 29 }
    expect((await verify(response(printedSuccess, late))).evidence).toBe('signed')
    expect(await whyNot(response(printedSuccess, late), { clockToleranceSeconds: 0 })).toBe('iat')
  })

  it('about another transaction than the lookup’s, or about none', async () => {
    const more = { transactionId: 'another' }
    expect(await whyNot(response(printedSuccess), more)).toBe('Payload.Payment.ProcessorTransactionId')
    expect(await whyNot(response(printedApiError), more)).toBe('Payload.Payment.ProcessorTransactionId')
    expect(await whyNot(response({ ErrorNumber: '9000' }), more)).toBe('Payload.Payment.ProcessorTransactionId')
    expect((await verify(response(printedSuccess), { transactionId: 'uAthLfEYg83iEverTlk0' })).evidence).toBe('signed')
  })

  it('a second time, where it is remembered', async () => {
    const seen = createMemorySeenStore({ now: clock.now })
    await verify(response(printedSuccess), { seen })
    expect(await whyNot(response(printedSuccess), { seen })).toBe('jti')
  })

  it('a second time: it is remembered by its id for as long as it could be used', async () => {
    const claims: SeenClaim[] = []
    const seen: SeenStore = {
      claim: async (claim) => {
        claims.push(claim)
        return 'claimed'
      },
      release: async () => undefined,
    }
    await verify(response(printedSuccess), { seen })
    const key = 'cardinal:response:64b365f5-51a5-4f47-9e98-f5ee874b77e0'
    expect(claims).toEqual([{ key, expiresAt: new Date('2026-06-25T11:29:55.000Z') }])
  })

  it('where the store finds it overtaken', async () => {
    const seen: SeenStore = { claim: async () => 'overtaken', release: async () => undefined }
    expect(await whyNot(response(printedSuccess), { seen })).toBe('jti')
  })

  it('and a refused one uses nothing up', async () => {
    const seen = createMemorySeenStore({ now: clock.now })
    await whyNot(response(printedSuccess, { aud: 'another' }), { seen })
    expect((await verify(response(printedSuccess), { seen })).evidence).toBe('signed')
  })

  it.each(['', 'a.b', 'a.b.c', '..', `${'x'.repeat(17_000)}.y.z`])('where it is no token: %#', async (jwt) => {
    expect(await whyNot(jwt)).toBe('jwt')
  })

  it.each([undefined, null, 7, {}])('where it is no text: %j', async (jwt) => {
    expect(await whyNot(jwt as unknown as string)).toBe('jwt') // JavaScript hands over whatever it has
  })

  it('whatever strangers post', () => fc.assert(fc.asyncProperty(fc.string(), async (jwt) => void (await whyNot(jwt)))))
})

describe('our own request token', () => {
  const request = (claims: object = {}) =>
    signed({ ...printedRequest, iss: key.apiIdentifier, iat: nowSeconds, exp: nowSeconds + 600, ...claims }, key.apiKey)

  it('is no response, although the same key signed it', async () => {
    expect(await whyNot(request())).toBe('jwt')
  })

  it('is none even where any request is accepted', async () => {
    expect(await whyNot(request(), { requestJti: undefined, unsafelyAcceptAnyRequest: true })).toBe('jwt')
  })

  it.each([
    ['only a session', { ConsumerSessionId: 'x' }],
    ['only an audience', { aud: requestJti }],
    ['only a payment', { Payload: { Payment: {} } }],
  ])('is none with %s', async (_, claims) => {
    expect(await whyNot(request(claims), { requestJti: undefined, unsafelyAcceptAnyRequest: true })).toBe('jwt')
  })
})

describe('the printed samples', () => {
  const then = { now: () => printedClaims.iat * 1000 + 1000, sleep: async () => undefined }
  const sample = signed({ ...printedClaims, Payload: printedSuccess }, key.apiKey)
  const about = { apiKey: key.apiKey, issuer: printedClaims.iss, clock: then }

  it('are refused for their missing audience', async () => {
    const error = await refusal(() => verifyResponseJwt(sample, { ...about, requestJti }))
    expect(pathsOf(error)).toEqual(['aud'])
  })

  it('are taken where any request is accepted in so many words', async () => {
    const verified = await verifyResponseJwt(sample, { ...about, unsafelyAcceptAnyRequest: true })
    expect(verified.jti).toBe(printedClaims.jti)
    expect(verified).not.toHaveProperty('aud')
  })

  it('with a key that nobody knows fail at their signature', async () => {
    const { token, claims } = tokenFixture('response-error-9000')
    const error = await refusal(() =>
      verifyResponseJwt(token, {
        apiKey: key.apiKey,
        issuer: String(claims['iss']),
        requestJti: String(claims['aud']),
        clock: { now: () => Number(claims['iat']) * 1000, sleep: async () => undefined },
      }),
    )
    expect(pathsOf(error)).toEqual(['signature'])
  })
})
