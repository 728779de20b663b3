import { describe, expect, it } from 'vitest'
import { longestToken, readClaims } from '../../src/jwt/read-claims.ts'

const encoded = (text: string | Uint8Array): string => Buffer.from(text).toString('base64url')
const token = (claims: string | Uint8Array): string => `e30.${encoded(claims)}.x`

describe('the claims of a token', () => {
  it('are the object in the middle of its three parts', () => {
    expect(readClaims(token('{"jti":"token-1","name":"Zoë"}'))).toEqual({ jti: 'token-1', name: 'Zoë' })
  })

  it.each([
    ['no text', 7],
    ['nothing', undefined],
    ['one part', encoded('{}')],
    ['two parts', `e30.${encoded('{}')}`],
    ['four parts', `e30.${encoded('{}')}.x.x`],
    ['four parts, the third of which holds claims', `e30.e30.${encoded('{}')}.x`],
    ['a middle that is not base64url', 'e30.{}.x'],
    ['a middle that is no UTF-8', token(Uint8Array.of(0x7b, 0x22, 0xff, 0x22, 0x3a, 0x31, 0x7d))],
    ['a middle that is no JSON', token('{')],
    ['a list', token('[]')],
    ['null', token('null')],
    ['a text', token('"{}"')],
  ])('are not there in %s', (_, jwt) => {
    expect(readClaims(jwt)).toBeUndefined()
  })

  it('are read up to the longest token, and not beyond', () => {
    const jwt = token('{"jti":"token-1"}')
    const longest = jwt.padEnd(longestToken, 'x')
    expect(longest).toHaveLength(16_384)
    expect(readClaims(longest)).toEqual({ jti: 'token-1' })
    expect(readClaims(`${longest}x`)).toBeUndefined()
  })
})
