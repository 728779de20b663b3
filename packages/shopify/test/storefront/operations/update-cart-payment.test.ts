import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import { answered, cartId, cartPayment, clientOver, updated } from '../sample.ts'

const root = 'cartPaymentUpdate'

describe('saying how a cart is paid', () => {
  it('sends the payment as it was given', async () => {
    const { client, gateway } = clientOver(updated)
    const answer = await client.updateCartPayment(cartId, cartPayment)
    expect(gateway.requests[0]?.body).toMatchObject({ variables: { cartId, payment: cartPayment } })
    expect(answer).toMatchObject({ kind: 'updated', cart: { id: cartId }, warnings: [] })
  })

  it('keeps the warnings', async () => {
    const warnings = [{ code: 'PAYMENTS_GIFT_CARDS_UNAVAILABLE', message: 'm', target: 'gid://shopify/Cart/1' }]
    const { client } = clientOver(answered(root, { cart: { id: cartId }, userErrors: [], warnings }))
    expect(await client.updateCartPayment(cartId, cartPayment)).toMatchObject({ kind: 'updated', warnings })
  })

  it('is refused by user errors, whether a cart stands beside them or not', async () => {
    const userErrors = [{ code: 'INVALID_PAYMENT', field: ['payment'], message: 'm' }]
    for (const cart of [null, { id: cartId }]) {
      const { client } = clientOver(answered(root, { cart, userErrors, warnings: [] }))
      expect(await client.updateCartPayment(cartId, cartPayment)).toMatchObject({ kind: 'refused', userErrors })
    }
  })

  it('fails where the answer has neither a cart nor an error', async () => {
    const { client } = clientOver(answered(root, { cart: null, userErrors: [] }))
    const error = await refusal(() => client.updateCartPayment(cartId, cartPayment))
    expect([error.code, error.outcome]).toEqual(['unreadable-response', 'unknown'])
  })
})
