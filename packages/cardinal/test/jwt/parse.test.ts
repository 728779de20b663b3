import { parseResponseJwt, sessionFromJwt } from '@three-ds/cardinal'
import { describe, expect, it } from 'vitest'
import { readClaims } from '../../src/jwt/read-claims.ts'
import { tokenFixture } from '../fixture.ts'
import { printedSuccess } from '../printed.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { key, nowSeconds, requestJti, response, signed } from '../signed.ts'

describe('the claims of published tokens', () => {
  it.each(['worldpay-request', 'response-error-9000', 'step-up-request'])('of %s read as they are printed', (name) => {
    const { token, claims } = tokenFixture(name)
    expect(readClaims(token)).toEqual(claims)
  })
})

describe('a response token, unverified', () => {
  it('is the browser’s word', () => {
    const { token, claims } = tokenFixture('response-error-9000')
    const read = parseResponseJwt(token)
    expect(read.evidence).toBe('browser')
    expect(read.aud).toBe(claims['aud'])
    expect(read.payload.ErrorNumber).toBe('9000')
  })

  it('reads under any key and at any time', () => {
    expect(parseResponseJwt(response(printedSuccess, { exp: 1 })).payload.ActionCode).toBe('SUCCESS')
    expect(parseResponseJwt(response(printedSuccess)).aud).toBe(requestJti)
  })

  it('tells its own id, the request that it answers, and for whom', () => {
    expect(parseResponseJwt(response(printedSuccess))).toEqual({
      evidence: 'browser',
      payload: { ...printedSuccess, ErrorNumber: '0' },
      jti: '64b365f5-51a5-4f47-9e98-f5ee874b77e0',
      aud: requestJti,
      issuer: key.apiIdentifier,
    })
  })

  it('tells nothing of a claim that is no text', () => {
    const read = parseResponseJwt(response(printedSuccess, { jti: 7, aud: ['a'], iss: null }))
    expect(Object.keys(read)).toEqual(['evidence', 'payload'])
  })

  it.each(['', 'nothing', 'a.b.c'])('is not %j', async (jwt) => {
    const error = await refusal(() => parseResponseJwt(jwt))
    expect(error.code).toBe('invalid-input')
    expect(error.provider).toBe('cardinal')
    expect(error.operation).toBe('parseResponseJwt')
    expect(pathsOf(error)).toEqual(['jwt'])
    expect(error.remedy).toContain('payments.validated')
  })

  it.each(['worldpay-request', 'step-up-request'])('is not what %s is', async (name) => {
    const error = await refusal(() => parseResponseJwt(tokenFixture(name).token))
    expect(error.code).toBe('invalid-input')
    expect(error.message).not.toContain(tokenFixture(name).token)
  })
})

describe('a session of a token that Verifone made', () => {
  const claims = { jti: 'token-1', iss: 'id', OrgUnitId: 'unit', Payload: {}, iat: nowSeconds }

  it('is called after the token, ends after two hours, and has no reference', () => {
    const jwt = signed(claims, 'key of Verifone’s', { alg: 'HS256', typ: 'JWT' })
    expect(sessionFromJwt(jwt)).toEqual({ jwt, jti: 'token-1', expiresAt: '2026-06-25T11:30:00.000Z' })
  })

  it('ends when the token does, if that is earlier', () => {
    const jwt = signed({ ...claims, exp: nowSeconds + 300, ReferenceId: 'reference-1' }, key.apiKey)
    expect(sessionFromJwt(jwt)).toMatchObject({ referenceId: 'reference-1', expiresAt: '2026-06-25T09:35:00.000Z' })
  })

  it('ends after two hours, although the token says later', () => {
    for (const exp of [nowSeconds + 7_201, 8_640_000_000_001, -1, 0, '1']) {
      const jwt = signed({ ...claims, exp }, key.apiKey)
      expect([exp, sessionFromJwt(jwt).expiresAt]).toEqual([exp, '2026-06-25T11:30:00.000Z'])
    }
  })

  it('may be as old as the clock itself', () => {
    expect(sessionFromJwt(signed({ ...claims, iat: 1 }, 'key')).expiresAt).toBe('1970-01-01T02:00:01.000Z')
  })

  it('has no reference where the token’s is no text', () => {
    expect(sessionFromJwt(signed({ ...claims, ReferenceId: 7 }, 'key'))).not.toHaveProperty('referenceId')
  })

  it.each([{ jti: undefined }, { jti: '' }, { jti: 7 }, { iat: undefined }, { iat: 'now' }, { iat: 0 }, { iat: -1 }])(
    'needs id and time: %j',
    async (less) => {
      const error = await refusal(() => sessionFromJwt(signed({ ...claims, ...less }, 'key')))
      expect(error.code).toBe('invalid-input')
      expect(error.provider).toBe('cardinal')
      expect(error.operation).toBe('sessionFromJwt')
      expect(error.remedy).toContain('createJwt')
    },
  )

  it('is not read from what is no token', async () => {
    expect(pathsOf(await refusal(() => sessionFromJwt('nothing')))).toEqual(['jwt'])
  })

  it.each([8_640_000_000_001, 1e17, 1e300])('is refused where it was issued after the end of time, %d', async (iat) => {
    const error = await refusal(() => sessionFromJwt(signed({ ...claims, iat }, 'key')))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues[0]?.path).toBe('jwt')
  })

  it('ends where time does, if it was issued just before', () => {
    const jwt = signed({ ...claims, iat: 8_640_000_000_000 }, 'key')
    expect(sessionFromJwt(jwt).expiresAt).toBe('+275760-09-13T00:00:00.000Z')
  })
})
