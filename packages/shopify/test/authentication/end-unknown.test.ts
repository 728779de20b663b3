import { parsePaymentResult } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { endUnknown } from '../../src/authentication/end-unknown.ts'

describe('the end of a flow that has nobody left to ask', () => {
  it('is unknown and not final: never "not charged"', () => {
    const facts = { provider: 'shopify', evidence: 'fetched', test: true } as const
    expect(endUnknown('order-7', true)).toEqual({
      type: 'done',
      kind: 'payment',
      authentication: { ...facts, status: 'unknown' },
      payment: { ...facts, id: 'order-7', providerStatus: '', status: 'unknown', final: false },
    })
  })

  it('can be stored, however long its key is', () => {
    const end = endUnknown('x'.repeat(257), false)
    const payment = end.type === 'done' && end.kind === 'payment' ? end.payment : undefined
    expect(payment?.id).toBe('x'.repeat(256))
    expect(parsePaymentResult(payment, { origin: 'trusted' })).toEqual(payment)
  })
})
