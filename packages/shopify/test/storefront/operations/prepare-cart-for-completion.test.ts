import { describe, expect, it } from 'vitest'
import { pathsOf, refusal } from '../../refusal.ts'
import { answered, cartId, clientOver, endpoint, prepared, queriesOf, ready } from '../sample.ts'

const cart = { id: cartId, checkoutUrl: 'https://example.myshopify.com/cart/c/abc' }

describe('preparing a cart', () => {
  it('names the cart, and asks for every member of the union', async () => {
    const { client, gateway } = clientOver(ready)
    await client.prepareCartForCompletion(cartId)
    expect(gateway.calls).toEqual([endpoint])
    expect(gateway.requests[0]?.body).toMatchObject({ variables: { cartId } })
    const [query] = queriesOf(gateway)
    for (const part of ['__typename', 'CartStatusReady', 'CartStatusNotReady', 'CartThrottled', 'userErrors']) {
      expect(query).toContain(part)
    }
  })

  it.each([
    ['ready', prepared('CartStatusReady', { cart }), { __typename: 'CartStatusReady', cart }],
    [
      'not-ready',
      prepared('CartStatusNotReady', { cart, errors: [{ code: 'PENDING', message: null }] }),
      { cart, errors: [{ code: 'PENDING' }] },
    ],
    ['not-ready', prepared('CartStatusNotReady', { cart: null }), { errors: [] }],
    [
      'throttled',
      prepared('CartThrottled', { cart, pollAfter: '2026-05-01T00:00:01Z' }),
      { pollAfter: '2026-05-01T00:00:01Z' },
    ],
    ['unrecognized', prepared('CartThrottled', { pollAfter: null }), { __typename: 'CartThrottled' }],
    ['unrecognized', prepared('CartStatusPostponed'), { __typename: 'CartStatusPostponed' }],
    [
      'refused',
      answered('cartPrepareForCompletion', { result: null, userErrors: [{ code: 'INVALID', field: ['cartId'] }] }),
      { userErrors: [{ code: 'INVALID', field: ['cartId'] }] },
    ],
    ['refused', answered('cartPrepareForCompletion', { result: null, userErrors: [7] }), { userErrors: [{}] }],
  ])('is %s', async (kind, answer, fields) => {
    expect(await clientOver(answer).client.prepareCartForCompletion(cartId)).toMatchObject({ kind, ...fields })
  })

  it('fails where the answer has neither a result nor an error', async () => {
    const answer = answered('cartPrepareForCompletion', { result: null, userErrors: [] })
    const error = await refusal(() => clientOver(answer).client.prepareCartForCompletion(cartId))
    expect([error.code, error.outcome, error.operation]).toEqual([
      'unreadable-response',
      'unknown',
      'prepareCartForCompletion',
    ])
    expect(error.remedy).toContain('Nothing was charged')
  })

  it('is refused without a cart, and nothing is sent', async () => {
    const error = await refusal(() => clientOver().client.prepareCartForCompletion(''))
    expect([error.code, error.outcome]).toEqual(['invalid-input', 'not-sent'])
    expect(pathsOf(error)).toEqual(['cartId'])
  })
})
