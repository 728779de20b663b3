import { parseResponseJwt, sessionFromJwt } from '@three-ds/cardinal'
import { describe, expect, it } from 'vitest'
import { readClaims } from '../../src/jwt/read-claims.ts'
import { tokenFixture } from '../fixture.ts'
import { printedSuccess } from '../printed.ts'
import { refusal } from '../refusal.ts'
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

  it.each([{ jti: undefined }, { jti: '' }, { iat: undefined }, { iat: 'now' }])(
    'needs id and time: %j',
    async (less) => {
      const error = await refusal(() => sessionFromJwt(signed({ ...claims, ...less }, 'key')))
      expect(error.code).toBe('invalid-input')
    },
  )

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
