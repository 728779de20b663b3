import { toPaymentResult } from '@three-ds/shopify/storefront'
import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import { checkoutId, clientOver, node } from '../sample.ts'

const read = (value: object | null) => clientOver(node(value)).client.getCheckout(checkoutId)

const order = { id: 'gid://shopify/Order/999', name: '#1001', processedAt: '2023-03-25T12:00:01Z', orderNumber: 1001 }

describe('a legacy checkout', () => {
  it('that is complete was paid, and names its order', async () => {
    const answer = await read({ id: checkoutId, completedAt: '2023-03-25T12:00:00Z', order })
    expect(answer).toMatchObject({ kind: 'completed', checkout: { order } })
    expect(toPaymentResult(answer)).toMatchObject({ status: 'accepted', final: true, id: order.id })
  })

  it('names itself where there is no order yet', async () => {
    const answer = await read({ id: checkoutId, completedAt: '2023-03-25T12:00:00Z', order: null })
    expect(toPaymentResult(answer)).toMatchObject({ status: 'accepted', id: checkoutId })
  })

  it('that has an order was paid, whether the time is told or not', async () => {
    expect((await read({ id: checkoutId, completedAt: null, order })).kind).toBe('completed')
  })

  it.each([null, '', ' '])('that is open is no decline: completedAt %j', async (completedAt) => {
    const answer = await read({ id: checkoutId, completedAt })
    expect(answer.kind).toBe('open')
    expect(toPaymentResult(answer)).toMatchObject({ status: 'unknown', final: false })
  })

  it('that Shopify does not know is an error', async () => {
    const error = await refusal(() => read(null))
    expect([error.code, error.outcome, error.operation]).toEqual(['not-found', 'rejected', 'getCheckout'])
  })
})
