import { describe, expect, it } from 'vitest'
import { parseConfirmation } from '../../src/callback/parse.ts'
import { printedSuccess } from '../printed.ts'
import { requestJti, response } from '../signed.ts'

const jwt = response(printedSuccess)
const form = (fields: readonly (readonly [string, string])[] | Record<string, string>): Uint8Array =>
  new TextEncoder().encode(new URLSearchParams(fields as Record<string, string>).toString())
const found = { jwt, aud: requestJti }

/** So many fields that hold nothing, and then the token. */
const behind = (count: number): Uint8Array =>
  form([...Array.from({ length: count }, (_, at) => [`f${at}`, 'x'] as const), ['JWT', jwt] as const])

describe('a form post to ConfirmUrl', () => {
  it('holds the token, and the request that it says it answers', () => {
    expect(parseConfirmation(form({ JWT: jwt }))).toEqual(found)
  })

  it('may hold other fields, and the same token twice', () => {
    expect(parseConfirmation(form({ MD: 'order-7', empty: '', a: jwt, b: jwt }))).toEqual(found)
  })

  it('may hold it among the first hundred fields', () => {
    expect(parseConfirmation(behind(99))).toEqual(found)
    expect(parseConfirmation(behind(100))).toBe('no-token')
  })

  it('goes by the first of several audiences', () => {
    const several = response(printedSuccess, { aud: [requestJti, 'another'] })
    expect(parseConfirmation(form({ JWT: several }))).toEqual({ jwt: several, aud: requestJti })
  })

  it.each([
    ['an audience that is empty', { aud: '' }],
    ['an audience that is no text', { aud: 7 }],
    ['a list of no audience', { aud: [] }],
    ['no audience', { aud: undefined }],
  ])('holds no token that can be placed with %s', (_, claims) => {
    expect(parseConfirmation(form({ JWT: response(printedSuccess, claims) }))).toBe('no-token')
  })

  it('holds none where it holds two', () => {
    expect(parseConfirmation(form({ a: jwt, b: response(printedSuccess, { jti: 'another' }) }))).toBe('no-token')
  })

  it('holds none where nothing in it is one', () => {
    expect(parseConfirmation(form({ JWT: 'nothing' }))).toBe('no-token')
    expect(parseConfirmation(form({ JWT: response({ Validated: true }) }))).toBe('no-token')
  })

  it('is no form without an equals sign, or where it is not UTF-8', () => {
    expect(parseConfirmation(new Uint8Array())).toBe('not-form')
    expect(parseConfirmation(new TextEncoder().encode(jwt))).toBe('not-form')
    expect(parseConfirmation(Uint8Array.of(0x4a, 0x3d, 0xff))).toBe('not-form')
  })
})
