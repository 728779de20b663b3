import { describe, expect, it } from 'vitest'
import { isResponse, readPayload } from '../../src/jwt/response-claims.ts'

describe('the payload of a response', () => {
  it('is read as an object, and as the same in JSON; null is absent', () => {
    const payload = { ActionCode: 'SUCCESS', Payment: { Type: 'CCA' } }
    expect(readPayload({ ...payload, Validated: null })).toEqual(payload)
    expect(readPayload(JSON.stringify(payload))).toEqual(payload)
  })

  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a number', 7],
    ['a list', []],
    ['a text that is no JSON', '{'],
    ['a text that holds no object', '"SUCCESS"'],
    ['what nests without end', `{"a":${'['.repeat(2_000)}${']'.repeat(2_000)}}`],
  ])('is not there in %s', (_, payload) => {
    expect(readPayload(payload)).toBeUndefined()
  })
})

describe('a response', () => {
  const session = { ConsumerSessionId: 'session-1' }
  const audience = { aud: 'request-1' }

  it.each([
    ['its session and a payment', session, { Payment: {} }],
    ['its request and a payment', audience, { Payment: {} }],
    ['its session and an error', session, { ErrorNumber: '0' }],
    ['its request and an error', audience, { ErrorNumber: '0' }],
  ])('names %s', (_, claims, payload) => {
    expect(isResponse(claims, payload)).toBe(true)
  })

  it.each([
    ['neither session nor request', {}, { Payment: {} }],
    ['a session that is no text', { ConsumerSessionId: 7 }, { Payment: {} }],
    ['no payload', session, undefined],
    ['nothing that became of the payment', { ...session, ...audience }, { Validated: true }],
    ['a payment that is no object', session, readPayload({ Payment: 'paid' })],
  ])('is none with %s', (_, claims, payload) => {
    expect(isResponse(claims, payload)).toBe(false)
  })
})
