import { describe, expect, it } from 'vitest'
import { refusal } from '../refusal.ts'
import { clientOf } from '../wire.ts'

const payment = {
  payment_provider_contract: 'contract',
  merchant_reference: 'order-7',
  amount: 1999,
  currency_code: 'EUR',
  reuse_token: 'reuse-token-0123456789',
}

describe('a card payment answered with a 4xx', () => {
  it.each([400, 402, 422])('%s is a decline where it carries one', async (status) => {
    const answer = await clientOf({ id: 'p1', status: 'DECLINED' }, status).createCardPayment(payment)
    expect(answer.kind).toBe('declined')
  })

  it.each([
    [409, { id: 'p1', status: 'AUTHORIZED' }],
    [401, { id: 'p1', status: 'SETTLEMENT_REQUESTED' }],
    [400, { id: 'p1', status: 'PENDING' }],
    [400, { id: 'p1', status: 'FAILED', reversal_status: 'REQUIRED' }],
  ])('%s is neither success nor refusal where it carries another payment: %j', async (status, body) => {
    const error = await refusal(() => clientOf(body, status).createCardPayment(payment))
    expect(error.outcome).toBe('unknown')
    expect(error.retryable).toBe(false)
  })

  it('is a refusal where its id and status are those of an error', async () => {
    const error = await refusal(() =>
      clientOf({ id: 'e1', status: '400', title: 'bad' }, 400).createCardPayment(payment),
    )
    expect([error.code, error.outcome]).toEqual(['refused', 'rejected'])
  })
})
