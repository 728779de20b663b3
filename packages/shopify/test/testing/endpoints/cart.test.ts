import { describe, expect, it } from 'vitest'
import type { ShopifyCartScenario } from '../../../src/testing/data/cart-scenarios.ts'
import { refusal } from '../../refusal.ts'
import { openSandbox } from '../open-sandbox.ts'

function openCart(scenario: ShopifyCartScenario) {
  const open = openSandbox()
  const { cartId, attemptToken, payment } = open.sandbox.storefront.cartRequest(scenario)
  if (payment === undefined) throw new Error('nobody pays')
  const update = () => open.storefront.updateCartPayment(cartId, payment)
  const submit = (token = attemptToken) => open.storefront.submitCartForCompletion(cartId, { attemptToken: token })
  /** Chosen, submitted, and asked about once. */
  const attempt = async () => {
    await update()
    const submitted = await submit()
    if (!('attemptId' in submitted)) throw new Error('there is no attempt')
    const ask = () => open.storefront.getCartCompletionAttempt(submitted.attemptId)
    return { first: await ask(), ask }
  }
  return { ...open, cartId, payment, update, submit, attempt }
}

describe('preparing a cart', () => {
  it('finds it ready', async () => {
    const { storefront, cartId, drift } = openCart('frictionless')
    const answer = await storefront.prepareCartForCompletion(cartId)
    expect(answer.kind === 'ready' && answer.cart?.id).toBe(cartId)
    expect(drift).toEqual([])
  })

  it('finds it not ready', async () => {
    const { storefront, cartId } = openCart('not-ready')
    const answer = await storefront.prepareCartForCompletion(cartId)
    expect(answer.kind === 'not-ready' && answer.errors.map(({ code }) => code)).toEqual(['PENDING_DELIVERY_GROUPS'])
  })

  it('is throttled until a time, and asking before changes nothing', async () => {
    const { storefront, cartId, clock } = openCart('prepare-throttled')
    const first = await storefront.prepareCartForCompletion(cartId)
    expect(first.kind === 'throttled' && first.pollAfter).toBe('2026-01-31T09:30:01.000Z')
    clock.advance(999)
    const early = await storefront.prepareCartForCompletion(cartId)
    expect(early.kind === 'throttled' && early.pollAfter).toBe('2026-01-31T09:30:01.000Z')
    clock.advance(1)
    expect((await storefront.prepareCartForCompletion(cartId)).kind).toBe('ready')
  })

  it('knows no other cart', async () => {
    const { storefront } = openCart('frictionless')
    const answer = await storefront.prepareCartForCompletion('gid://shopify/Cart/none')
    expect(answer.kind === 'refused' && answer.userErrors).toMatchObject([{ code: 'INVALID', field: ['cartId'] }])
  })
})

describe('choosing how a cart is paid', () => {
  it('changes the price of the cart', async () => {
    const { storefront, raw, cartId, payment } = openCart('frictionless')
    const amount = { amount: '7.00', currencyCode: 'USD' }
    expect((await storefront.updateCartPayment(cartId, { ...payment, amount })).kind).toBe('updated')
    const query = 'query Q($id: ID!) { cart(id: $id) { cost { totalAmount { amount currencyCode } } } }'
    const { json } = await raw('POST', '/api/2026-04/graphql.json', { query, variables: { id: cartId } })
    expect(json.data).toEqual({ cart: { cost: { totalAmount: amount } } })
  })

  it.each([
    ['a cart that refuses', 'payment-refused', {}],
    ['an amount that is none', 'frictionless', { amount: { amount: '1.005', currencyCode: 'EUR' } }],
  ] as const)('is refused for %s', async (_, scenario, more) => {
    const { storefront, cartId, payment } = openCart(scenario)
    const answer = await storefront.updateCartPayment(cartId, { ...payment, ...more })
    expect(answer.kind === 'refused' && answer.userErrors).toMatchObject([{ code: 'INVALID_PAYMENT' }])
  })

  it('knows no other cart', async () => {
    const { storefront, payment } = openCart('frictionless')
    expect((await storefront.updateCartPayment('gid://shopify/Cart/none', payment)).kind).toBe('refused')
  })
})

describe('submitting a cart', () => {
  it('is accepted once under one token, and again under another', async () => {
    const { update, submit, charges } = openCart('frictionless')
    await update()
    const first = await submit()
    const second = await submit()
    expect(first.kind).toBe('accepted')
    expect(second.kind).toBe('already-accepted')
    expect('attemptId' in first && 'attemptId' in second && first.attemptId === second.attemptId).toBe(true)
    expect(charges()).toHaveLength(1)
    expect((await submit('another')).kind).toBe('accepted')
    expect(charges()).toHaveLength(2)
  })

  it('fails without a means of payment', async () => {
    const { submit, sandbox } = openCart('frictionless')
    const answer = await submit()
    expect(answer.kind === 'refused' && answer.errors.map(({ code }) => code)).toEqual(['PAYMENTS_METHOD_REQUIRED'])
    expect(sandbox.ledger).toEqual([])
  })

  it('fails, and names Shopify’s own checkout', async () => {
    const { update, submit, charges } = openCart('submit-failed')
    await update()
    const answer = await submit()
    expect(answer).toMatchObject({ kind: 'refused', __typename: 'SubmitFailed', checkoutUrl: expect.any(String) })
    expect(answer.kind === 'refused' && answer.errors[0]?.code).toBe('REDIRECT_TO_CHECKOUT_REQUIRED')
    expect(charges()).toEqual([])
  })

  it('is throttled until a time', async () => {
    const { update, submit, clock, charges } = openCart('submit-throttled')
    await update()
    const throttled = await submit()
    expect(throttled.kind === 'throttled' && throttled.pollAfter).toBe('2026-01-31T09:30:01.000Z')
    expect(charges()).toEqual([])
    clock.advance(1_000)
    expect((await submit()).kind).toBe('accepted')
  })

  it('may answer what nobody knows yet', async () => {
    const { update, submit, charges } = openCart('submit-unknown')
    await update()
    expect(await submit()).toMatchObject({ kind: 'unrecognized', __typename: 'SubmitPostponed' })
    expect(charges()).toEqual([])
  })

  it('knows no other cart', async () => {
    const { storefront } = openCart('frictionless')
    const answer = await storefront.submitCartForCompletion('gid://shopify/Cart/none', { attemptToken: 't' })
    expect(answer.kind).toBe('refused')
  })
})

describe('an attempt', () => {
  it('is processed, and succeeds with an order', async () => {
    const { attempt } = openCart('slow')
    const { first, ask } = await attempt()
    expect(first.kind === 'processing' && first.pollDelay).toBe(500)
    await ask()
    const over = await ask()
    expect(over).toMatchObject({
      kind: 'succeeded',
      orderId: expect.stringMatching(/^gid:\/\/shopify\/Order\/\d+$/),
      orderUrl: expect.stringContaining('/orders/'),
      completedAt: '2026-01-31T09:30:00.000Z',
    })
  })

  it('takes the cart with it once it is bought', async () => {
    const { attempt, storefront, cartId } = openCart('frictionless')
    expect((await storefront.getCart(cartId)).kind).toBe('open')
    await attempt()
    expect((await storefront.getCart(cartId)).kind).toBe('gone')
  })

  it('fails with a code', async () => {
    const { first } = await openCart('declined').attempt()
    expect(first.kind === 'declined' && first.errors).toMatchObject([{ code: 'PAYMENT_CARD_DECLINED' }])
  })

  it('needs the cardholder', async () => {
    const { first } = await openCart('challenge').attempt()
    expect(first.kind === 'action-required' && first.redirectUrl).toMatch(/^https:\/\/shopify\.test\/3ds\/\d+$/)
  })

  it.each([
    ['action-unknown', 'CartCompletionActionRequired'],
    ['action-without-url', 'CartCompletionActionRequired'],
    ['attempt-unknown', 'CartCompletionPostponed'],
  ] as const)('may be what nobody knows yet: %s', async (scenario, __typename) => {
    const { first } = await openCart(scenario).attempt()
    expect(first).toMatchObject({ kind: 'unrecognized', __typename })
  })

  it('is not there under another id', async () => {
    const { storefront } = openCart('frictionless')
    expect((await refusal(() => storefront.getCartCompletionAttempt('attempt-1'))).code).toBe('not-found')
  })
})
