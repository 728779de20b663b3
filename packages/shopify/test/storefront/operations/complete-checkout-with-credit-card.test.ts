import { describe, expect, it } from 'vitest'
import type { PlannedAnswer } from '../../recorded-gateway.ts'
import { pathsOf, refusal } from '../../refusal.ts'
import { cardPayment, checkoutId, clientOver, completedWith, page, payment, paymentId } from '../sample.ts'

const complete = (...answers: readonly PlannedAnswer[]) =>
  clientOver(...answers).client.completeCheckoutWithCreditCard(checkoutId, cardPayment)

describe('paying a legacy checkout', () => {
  it('sends checkout and payment', async () => {
    const { client, gateway } = clientOver(completedWith(payment()))
    const answer = await client.completeCheckoutWithCreditCard(checkoutId, { ...cardPayment, test: false })
    expect(gateway.requests[0]?.body).toMatchObject({
      variables: { checkoutId, payment: { ...cardPayment, test: false } },
    })
    expect(answer).toMatchObject({ kind: 'processing', payment: { id: paymentId } })
  })

  it('may need the cardholder at once', async () => {
    expect(await complete(completedWith(payment({ nextActionUrl: page })))).toMatchObject({
      kind: 'action-required',
      redirectUrl: page,
    })
  })

  it('is refused where user errors stand in place of a payment', async () => {
    const errors = [{ code: 'TOTAL_PRICE_MISMATCH', field: ['payment', 'paymentAmount'], message: 'm' }]
    expect(await complete(completedWith(null, errors))).toMatchObject({ kind: 'refused', checkoutUserErrors: errors })
  })

  it('is a payment where user errors stand beside one: it was made', async () => {
    const answer = completedWith(payment(), [{ code: 'INVALID', message: 'm' }])
    expect((await complete(answer)).kind).toBe('processing')
  })

  it('leaves the outcome open where there is neither', async () => {
    const error = await refusal(() => complete(completedWith(null)))
    expect([error.code, error.outcome]).toEqual(['unreadable-response', 'unknown'])
    expect(error.remedy).toContain('getCheckout')
  })

  it('leaves the outcome open where a payment does not read, whatever stands beside it', async () => {
    const answer = completedWith(payment({ ready: null }), [{ code: 'INVALID', message: 'm' }])
    const error = await refusal(() => complete(answer))
    expect([error.code, error.outcome]).toEqual(['unreadable-response', 'unknown'])
  })

  it('names every field that is wrong, and no value', async () => {
    const input = { ...cardPayment, idempotencyKey: '', paymentAmount: { amount: '19,99', currencyCode: 'usd' } }
    const error = await refusal(() => clientOver().client.completeCheckoutWithCreditCard(checkoutId, input))
    expect(pathsOf(error)).toEqual([
      'payment.idempotencyKey',
      'payment.paymentAmount.amount',
      'payment.paymentAmount.currencyCode',
    ])
    expect(error.message).not.toContain('19,99')
  })
})
