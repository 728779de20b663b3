import type { AuthenticationEvent } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { encodeGatewayRequest } from '../../src/authentication/gateway-request.ts'
import { gatewayRequestIn } from '../../src/authentication/gateway-request-in.ts'

const [first, second] = [encodeGatewayRequest({ body: 'cres=1' }), encodeGatewayRequest({ body: 'cres=2' })]

const script = (payload: unknown) =>
  // Whatever a page posts.
  ({ type: 'script', script: 'processout-customer-action', payload }) as AuthenticationEvent

describe('the token that a page brought back', () => {
  it.each([
    ['parameters of a return', { type: 'return', parameters: { a: 'card_1', b: first } } as const],
    ['a payload', script(first)],
    ['a payload’s members, by whatever name', script({ a: 1, b: null, c: first })],
  ])('is found among %s', (_where, event) => {
    expect(gatewayRequestIn(event)).toBe(first)
  })

  it('is the first of two', () => {
    expect(gatewayRequestIn(script({ a: first, b: second }))).toBe(first)
    expect(gatewayRequestIn({ type: 'return', parameters: { b: second, a: first } })).toBe(second)
  })

  it.each<readonly [string, AuthenticationEvent]>([
    ['a frame', { type: 'frame', outcome: 'completed' }],
    ['a poll', { type: 'poll' }],
    [
      'a callback',
      { type: 'callback', provider: 'processout', id: 'a', evidence: 'fetched', dedupeKey: 'k', data: { first } },
    ],
    ['a payload deeper inside', script({ a: { b: first } })],
    ['a payload that is none', script(null)],
    ['another source', script({ source: 'card_1' })],
  ])('is never taken from %s', (_what, event) => {
    expect(gatewayRequestIn(event)).toBeUndefined()
  })
})
