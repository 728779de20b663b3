import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import { openSandbox } from '../open-sandbox.ts'

describe('a checkout payment', () => {
  it('is processed when it is made, and over when it is asked about', async () => {
    const { sandbox, checkout, drift } = openSandbox()
    const { checkout_token, payment } = sandbox.request('frictionless')
    const made = await checkout.createPayment(checkout_token, payment)
    expect(made.kind).toBe('processing')
    expect(made.meta.status).toBe(202)
    expect(made.payment.transaction).toBeUndefined()
    const over = await checkout.getPayment(checkout_token, made.payment.id)
    expect(over.kind).toBe('succeeded')
    expect(over.meta.status).toBe(200)
    expect(over.payment.transaction).toMatchObject({
      status: 'success',
      kind: 'sale',
      amount: '49.99',
      currency: 'EUR',
    })
    expect(over.payment.checkout?.completed_at).toBe('2026-01-31T09:30:00.000Z')
    expect(drift).toEqual([])
  })

  it('waits for the cardholder as long as it likes, and asks for nothing else', async () => {
    const { sandbox, checkout } = openSandbox()
    const { checkout_token, payment } = sandbox.request('challenge')
    const { id } = (await checkout.createPayment(checkout_token, payment)).payment
    for (let asked = 0; asked < 3; asked += 1) {
      const answer = await checkout.getPayment(checkout_token, id)
      expect(answer.kind === 'action-required' && answer.redirectUrl).toBe(`https://shopify.test/3ds/${id}`)
    }
  })

  it('tells when to ask again', async () => {
    const { sandbox, raw } = openSandbox()
    const { checkout_token, payment } = sandbox.request('challenge')
    const { headers } = await raw('POST', `/admin/api/2024-01/checkouts/${checkout_token}/payments.json`, { payment })
    expect(headers.get('retry-after')).toBe('1')
  })

  it('is made once under one unique token, and given back after that', async () => {
    const { sandbox, checkout, charges } = openSandbox()
    const { checkout_token, payment } = sandbox.request('frictionless')
    const first = await checkout.createPayment(checkout_token, payment)
    const second = await checkout.createPayment(checkout_token, payment)
    expect(second.payment.id).toBe(first.payment.id)
    expect(charges()).toHaveLength(1)
  })

  it('is charged again under another one', async () => {
    const { sandbox, checkout, charges } = openSandbox()
    const { checkout_token, payment } = sandbox.request('frictionless')
    await checkout.createPayment(checkout_token, payment)
    await checkout.createPayment(checkout_token, { ...payment, unique_token: 'another' })
    expect(charges()).toHaveLength(2)
  })

  it('is found in the list by its unique token, and counted', async () => {
    const { sandbox, checkout } = openSandbox()
    const { checkout_token, payment } = sandbox.request('challenge')
    const { id } = (await checkout.createPayment(checkout_token, payment)).payment
    const { payments } = await checkout.listPayments(checkout_token)
    expect(payments.map(({ unique_token }) => unique_token)).toEqual([payment.unique_token])
    expect(payments[0]?.id).toBe(id)
    expect(payments[0]).not.toHaveProperty('next_action')
    expect((await checkout.countPayments(checkout_token)).count).toBe(1)
  })

  it('tells nothing but its transaction where the answer is bare', async () => {
    const { sandbox, checkout } = openSandbox()
    const { checkout_token, payment } = sandbox.request('bare-failure')
    const { id } = (await checkout.createPayment(checkout_token, payment)).payment
    const over = await checkout.getPayment(checkout_token, id)
    expect(over.kind).toBe('declined')
    expect(over.payment.transaction?.status).toBe('failure')
    for (const member of ['payment_processing_error_message', 'credit_card'])
      expect(over.payment).not.toHaveProperty(member)
    for (const member of ['completed_at', 'order_id']) expect(over.payment.checkout).not.toHaveProperty(member)
    for (const member of ['message', 'error_code']) expect(over.payment.transaction).not.toHaveProperty(member)
  })

  it.each([
    ['another checkout', 'none', 1],
    ['another payment', undefined, 1],
  ])('is not there under %s', async (_, token, id) => {
    const { sandbox, checkout } = openSandbox()
    expect((await refusal(() => checkout.getPayment(token ?? sandbox.checkoutToken, id))).code).toBe('not-found')
  })

  it.each([
    ['without a payment', {}, 400, { payment: 'Required parameter missing or invalid' }],
    ['without a token', { payment: { amount: '1.00' } }, 422, { unique_token: ["can't be blank"] }],
    ['without an amount', { payment: { unique_token: 't' } }, 422, { amount: ['is invalid'] }],
    ['with half a cent', { payment: { unique_token: 't', amount: '1.005' } }, 422, { amount: ['is invalid'] }],
    [
      'without a card',
      { payment: { unique_token: 't', amount: '1.00', session_id: 'global-1' } },
      422,
      { session_id: ['is invalid'] },
    ],
  ])('is refused %s', async (_, body, status, errors) => {
    const { sandbox, raw } = openSandbox()
    const refused = await raw('POST', `/admin/api/2024-01/checkouts/${sandbox.checkoutToken}/payments.json`, body)
    expect(refused.status).toBe(status)
    expect(refused.json.errors).toEqual(errors)
    expect(sandbox.ledger).toEqual([])
  })
})
