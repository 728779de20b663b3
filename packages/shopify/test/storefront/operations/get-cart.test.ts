import { describe, expect, it } from 'vitest'
import { cartId, cartIs, clientOver } from '../sample.ts'

describe('reading a cart', () => {
  it('is open while it is there', async () => {
    const { client, gateway } = clientOver(cartIs({ id: cartId, checkoutUrl: 'https://example.myshopify.com/c' }))
    expect(await client.getCart(cartId)).toMatchObject({ kind: 'open', cart: { id: cartId } })
    expect(gateway.requests[0]?.body).toMatchObject({ variables: { cartId } })
  })

  it('is gone where there is none, which is no error', async () => {
    const answer = await clientOver(cartIs(null)).client.getCart(cartId)
    expect(answer.kind).toBe('gone')
    expect(answer).not.toHaveProperty('cart')
  })
})
