import fc from 'fast-check'
import { decodeProtectedHeader, jwtVerify } from 'jose'
import { describe, expect, it } from 'vitest'
import { claimsOf, verifiedClaims } from '../../../src/testing/jwt/read-token.ts'
import { signJwt } from '../../../src/testing/jwt/sign-token.ts'

const key = 'fa2daee2-1fbb-45ff-4444-52805d5cd9e0'

/** A request token that Worldpay printed in its documentation beside this key. */
const published =
  'eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJqdGkiOiI2OWFkYzE4NS0xNzQ4LTQ1MjUtOWVmOS00M2YyNTlhMWMyZDYiLCJpYXQiOjE1NDg4Mzg4NTUsImlzcyI6IjViZDllMGU0NDQ0ZGNlMTUzNDI4Yzk0MCIsIk9yZ1VuaXRJZCI6IjViZDliNTVlNDQ0NDc2MWFjMGFmMWM4MCJ9.qTyYn4rItMMNdnh6ouqW6ZmcCNzaG9JI_GdWGIaq6rY'

describe('signJwt', () => {
  it('signs what jose verifies, whatever stands in it', async () => {
    const claims = fc.dictionary(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), {
      noNullPrototype: true,
    })
    await fc.assert(
      fc.asyncProperty(claims, fc.string({ minLength: 1 }), async (own, apiKey) => {
        const jwt = await signJwt({ payload: own }, apiKey)
        const { payload } = await jwtVerify(jwt, new TextEncoder().encode(apiKey), { algorithms: ['HS256'] })
        expect(payload['payload']).toEqual(own)
        expect(await verifiedClaims(jwt, apiKey)).toEqual({ payload: own })
      }),
      { numRuns: 50 },
    )
  })

  it('has nothing but the algorithm in its header, as Cardinal’s responses', async () => {
    expect(decodeProtectedHeader(await signJwt({}, key))).toEqual({ alg: 'HS256' })
  })
})

describe('verifiedClaims', () => {
  it('takes the token that Worldpay published with its key', async () => {
    expect((await verifiedClaims(published, key))?.['iss']).toBe('5bd9e0e4444dce153428c940')
    expect(await verifiedClaims(published, `${key}0`)).toBeUndefined()
  })

  it('refuses a token without a signature, or of another algorithm', async () => {
    const [, claims = ''] = published.split('.')
    const part = (header: object) => btoa(JSON.stringify(header)).replace(/=+$/, '')
    expect(await verifiedClaims(`${part({ alg: 'none' })}.${claims}.`, key)).toBeUndefined()
    expect(await verifiedClaims(`${part({ alg: 'HS512' })}.${claims}.x`, key)).toBeUndefined()
  })
})

describe('claimsOf', () => {
  it.each(['', '.', 'a.b', 'a.b.c', 'a.b.c.d', `${published}.x`, 'e30.!.x', `e30.${btoa('[]')}.x`])(
    'knows no claims in %j',
    (text) => {
      expect(claimsOf(text)).toBeUndefined()
    },
  )
})
