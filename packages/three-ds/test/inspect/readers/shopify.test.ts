import { inspect } from 'three-ds/inspect'
import { describe, expect, it } from 'vitest'
import { fieldOf, foundAs } from '../found-as.ts'

/** After shopify.dev, "Authenticating payments with 3D Secure", and the samples of REST Admin API 2024-01. */
const rest = (more: object) =>
  JSON.stringify({
    payment: {
      id: 1071573807,
      unique_token: 'client-side-idempotency-token',
      payment_processing_error_message: null,
      next_action: { redirect_url: null },
      fraudulent: false,
      transaction: null,
      credit_card: { brand: 'visa', last_digits: '4242' },
      checkout: { completed_at: null },
      ...more,
    },
  })

const settled = (status: string, kind = 'sale') => ({
  transaction: { kind, status, amount: '398.00', currency: 'USD' },
})

describe('a REST payment of Shopify’s', () => {
  it.each([
    [{}, { status: 'processing', final: false }],
    [{ next_action: { redirect_url: '' } }, { status: 'processing', final: false }],
    [{ next_action: { redirect_url: 'https://shop.example/3ds' } }, { status: 'not-attempted', final: false }],
    [settled('success'), { status: 'captured', final: true }],
    [settled('success', 'authorization'), { status: 'authorized', final: true }],
    [settled('failure'), { status: 'declined', final: true, decline: 'undistinguished' }],
    [settled('odd'), { status: 'unknown', final: false }],
    // Shopify tries to charge all the same.
    [settled('error'), { status: 'unknown', final: false }],
    [settled('pending'), { status: 'processing', final: false }],
    [{ checkout: { completed_at: '2026-01-01T00:00:00Z' } }, { status: 'accepted', final: true }],
    [
      { ...settled('success'), payment_processing_error_message: 'note' },
      { status: 'captured', final: true },
    ],
    [
      { ...settled('success'), fraudulent: true },
      { status: 'in-review', final: false },
    ],
  ])('stands by its transaction first: %j', async (more, payment) => {
    const found = await foundAs('shopify-payment', rest(more))
    expect(found.api).toBe('rest')
    expect(found.payment).toEqual(payment)
  })

  it('says nothing of the authentication, however well it went', async () => {
    const found = await foundAs('shopify-payment', rest(settled('success')))
    expect(found.status).toBe('unknown')
    expect(found.explanation).toBeUndefined()
    expect(found.provesNot.join(' ')).toContain('no 3-D Secure field')
    expect(fieldOf(found, 'credit_card.last_digits')?.value).toBe('4242')
  })
})

describe('the Storefront API', () => {
  const payment = (more: object) =>
    JSON.stringify({ data: { node: { id: 'gid://shopify/Payment/1', checkout: {}, ...more } } })

  it.each([
    [{ ready: false }, { status: 'processing', final: false }],
    [
      { ready: false, nextActionUrl: 'https://shop.example/3ds' },
      { status: 'not-attempted', final: false },
    ],
    [
      { ready: true, checkout: { completedAt: '2026-01-01T00:00:00Z' } },
      { status: 'accepted', final: true },
    ],
    [
      { ready: true, errorMessage: 'no' },
      { status: 'declined', final: true, decline: 'undistinguished' },
    ],
    [
      { ready: true, transaction: { kind: 'SALE', statusV2: 'SUCCESS' } },
      { status: 'captured', final: true },
    ],
    [{ ready: true }, { status: 'unknown', final: false }],
  ])('has the older payment: %j', async (more, standing) => {
    const found = await foundAs('shopify-payment', payment(more))
    expect(found.api).toBe('storefront-payment')
    expect(found.payment).toEqual(standing)
  })

  it.each([
    [{ __typename: 'CartCompletionActionRequired', action: { redirectUrl: 'https://a.example' } }, 'not-attempted'],
    [{ __typename: 'CartCompletionProcessing', pollDelay: 500 }, 'processing'],
    [{ __typename: 'CartCompletionSuccess', orderId: 'gid://shopify/Order/1' }, 'accepted'],
    [{ __typename: 'CartCompletionFailed', errors: [{ code: 'PAYMENT_CARD_DECLINED', message: 'no' }] }, 'declined'],
    [{ __typename: 'CartCompletionOfTomorrow' }, 'unknown'],
  ])('has the completion of a cart: %j', async (attempt, status) => {
    const found = await foundAs('shopify-payment', JSON.stringify({ data: { cartCompletionAttempt: attempt } }))
    expect(found.api).toBe('storefront-cart')
    expect(found.payment?.status).toBe(status)
  })
})

describe('a post to a payments app', () => {
  /** After shopify.dev/docs/apps/build/payments/request-reference, "Offsite payment" (2025-10). */
  const session = {
    id: 'u0nwmSrNntjIWozmNslK5Tlq',
    gid: 'gid://shopify/PaymentSession/u0nwmSrNntjIWozmNslK5Tlq',
    group: 'rZNvy+1jH6Z+BcPqA5U5BSIcnUavBha3C63xBalm+xE=',
    amount: '123.00',
    currency: 'CAD',
    test: false,
    kind: 'sale',
    payment_method: { type: 'offsite', data: { cancel_url: 'https://shop.example/planted-cancel' } },
    customer: { email: 'planted-buyer@example.com' },
    proposed_at: '2020-07-13T00:00:00Z',
  }

  it('is the beginning of a payment, which nobody signs', async () => {
    const found = await foundAs('shopify-session', JSON.stringify(session))
    expect(found.post).toBe('payment-session')
    expect(found.evidence).toBe('browser')
    expect(found.provesNot.join(' ')).toContain('nobody signs it')
    expect(fieldOf(found, 'amount')?.value).toBe('123.00')
    expect(found.payment).toBeUndefined()
  })

  it('shows neither the buyer nor what the card was encrypted to', async () => {
    const found = await foundAs('shopify-session', JSON.stringify(session), { reveal: true })
    expect(JSON.stringify(found)).not.toContain('planted')
  })

  it.each([
    [{ ...session, gid: 'gid://shopify/VerificationSession/1' }, 'verification-session'],
    [{ gid: session.gid, confirmation_result: true }, 'confirmation'],
  ])('is told apart by its body: %j', async (body, post) => {
    expect((await foundAs('shopify-session', JSON.stringify(body))).post).toBe(post)
  })

  it('is not taken for one where it names a session of another kind', async () => {
    const other = JSON.stringify({ ...session, gid: 'gid://shopify/CaptureSession/1' })
    expect((await inspect(other)).kind).toBe('unrecognized')
  })
})
