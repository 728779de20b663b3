import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

async function completed(scenario: 'frictionless' | 'challenge' | 'declined') {
  const open = openSandbox()
  const request = open.sandbox.storefront.paymentRequest(scenario)
  const answer = await open.legacy.completeCheckoutWithCreditCard(request.checkoutId, request.payment)
  if (answer.kind === 'refused') throw new Error('nothing was begun')
  return { ...open, request, answer }
}

describe('the legacy completion of a checkout', () => {
  it('begins a payment that is not ready', async () => {
    const { answer, drift } = await completed('frictionless')
    expect(answer.kind).toBe('processing')
    expect(answer.payment.ready).toBe(false)
    expect(answer.payment.amount).toEqual({ amount: '49.99', currencyCode: 'EUR' })
    expect(drift).toEqual([])
  })

  it('is ready when it is asked about, and then its checkout is completed', async () => {
    const { legacy, answer, request } = await completed('frictionless')
    const over = await legacy.getPayment(answer.payment.id)
    expect(over.kind).toBe('succeeded')
    expect(over.payment.checkout?.completedAt).toBe('2026-01-31T09:30:00.000Z')
    expect(over.payment.checkout?.order?.id).toMatch(/^gid:\/\/shopify\/Order\/\d+$/)
    expect((await legacy.getCheckout(request.checkoutId)).kind).toBe('completed')
  })

  it('names a page, and stays not ready until that is answered', async () => {
    const { legacy, answer } = await completed('challenge')
    const waiting = await legacy.getPayment(answer.payment.id)
    expect(waiting.kind === 'action-required' && waiting.redirectUrl).toMatch(/^https:\/\/shopify\.test\/3ds\/\d+$/)
    expect(waiting.payment.ready).toBe(false)
  })

  it('completes nothing where it fails, and says why', async () => {
    const { legacy, answer, request } = await completed('declined')
    const over = await legacy.getPayment(answer.payment.id)
    expect(over.kind).toBe('declined')
    expect(over.payment.errorMessage).toBe('Your card was declined.')
    expect(over.payment.checkout).not.toHaveProperty('completedAt')
    expect((await legacy.getCheckout(request.checkoutId)).kind).toBe('open')
  })

  it('is given back under its idempotency key, and charged again under another', async () => {
    const { legacy, answer, request, charges } = await completed('frictionless')
    const again = await legacy.completeCheckoutWithCreditCard(request.checkoutId, request.payment)
    expect(again.kind !== 'refused' && again.payment.id).toBe(answer.payment.id)
    expect(charges()).toHaveLength(1)
    const other = { ...request.payment, idempotencyKey: 'another' }
    await legacy.completeCheckoutWithCreditCard(request.checkoutId, other)
    expect(charges()).toHaveLength(2)
  })

  it('completes a checkout for which nobody asks about the payment', async () => {
    const { legacy, request } = await completed('frictionless')
    expect((await legacy.getCheckout(request.checkoutId)).kind).toBe('completed')
  })

  it.each([
    ['another checkout', { checkoutId: 'gid://shopify/Checkout/none' }, {}, 'INVALID', ['checkoutId']],
    ['another card', {}, { vaultId: 'global-1' }, 'INVALID', ['payment', 'vaultId']],
    [
      'half a cent',
      {},
      { paymentAmount: { amount: '1.005', currencyCode: 'EUR' } },
      'INVALID',
      ['payment', 'paymentAmount'],
    ],
  ])('is refused for %s', async (_, overrides, payment, code, field) => {
    const { sandbox, legacy } = openSandbox()
    const request = sandbox.storefront.paymentRequest('frictionless', { ...overrides, payment })
    const answer = await legacy.completeCheckoutWithCreditCard(request.checkoutId, request.payment)
    expect(answer.kind === 'refused' && answer.checkoutUserErrors).toMatchObject([{ code, field }])
    expect(sandbox.ledger).toEqual([])
  })

  it('is refused without a key', async () => {
    const { sandbox, raw } = openSandbox()
    const { checkoutId } = sandbox.storefront.paymentRequest('frictionless')
    const query = `mutation M($id: ID!) {
      checkoutCompleteWithCreditCardV2(checkoutId: $id, payment: {}) {
        payment { id } checkoutUserErrors { code } userErrors { field }
      }
    }`
    const { json } = await raw('POST', '/api/2024-01/graphql.json', { query, variables: { id: checkoutId } })
    expect(json.data?.['checkoutCompleteWithCreditCardV2']).toEqual({
      payment: null,
      checkoutUserErrors: [{ code: 'BLANK' }],
      userErrors: [{ field: ['payment', 'idempotencyKey'] }],
    })
  })
})
