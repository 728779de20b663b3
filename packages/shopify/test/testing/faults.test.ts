import { describe, expect, it } from 'vitest'
import { refusal } from '../refusal.ts'
import { openSandbox } from './open-sandbox.ts'

describe('a fault that falls before Shopify acts', () => {
  it.each([
    ['a status', { kind: 'status', status: 503 }],
    ['the page of a proxy', { kind: 'html-502' }],
    ['a cut connection', { kind: 'cut-before' }],
  ] as const)('%s: nothing is charged, and nobody knows', async (_, fault) => {
    const { sandbox, checkout, charges } = openSandbox()
    sandbox.fail(fault, { operation: 'createPayment' })
    const { checkout_token, payment } = sandbox.request('frictionless')
    const error = await refusal(() => checkout.createPayment(checkout_token, payment))
    expect(error.outcome).toBe('unknown')
    expect(charges()).toEqual([])
  })
})

describe('a fault that falls after Shopify has acted', () => {
  it.each(['cut-after', 'empty-200', 'truncated-json'] as const)(
    '%s: each flow finds its one payment',
    async (kind) => {
      const { sandbox, flows, play, charges } = openSandbox()
      sandbox.fail({ kind }, { operation: 'createPayment' })
      sandbox.fail({ kind }, { operation: 'completeCheckoutWithCreditCard' })
      const { payment } = await play(flows.checkout, sandbox.request('frictionless'))
      expect(payment.status).toBe('captured')
      const legacy = await play(flows.payment, sandbox.storefront.paymentRequest('frictionless'))
      expect(['captured', 'accepted']).toContain(legacy.payment.status)
      expect(charges()).toHaveLength(2)
    },
  )

  it('a cart is submitted again under its attempt token, and bought once', async () => {
    const { sandbox, storefront, charges } = openSandbox()
    const { cartId, attemptToken, payment } = sandbox.storefront.cartRequest('frictionless')
    if (payment !== undefined) await storefront.updateCartPayment(cartId, payment)
    sandbox.fail({ kind: 'cut-after' }, { operation: 'submitCartForCompletion' })
    const error = await refusal(() => storefront.submitCartForCompletion(cartId, { attemptToken }))
    expect(error.outcome).toBe('unknown')
    const again = await storefront.submitCartForCompletion(cartId, { attemptToken })
    expect(again.kind).toBe('already-accepted')
    expect(charges()).toHaveLength(1)
  })
})

describe('latency', () => {
  it('passes on the injected clock', async () => {
    const { sandbox, checkout, clock } = openSandbox()
    const before = clock.now()
    sandbox.fail({ kind: 'latency', ms: 1_500 })
    await checkout.listPayments(sandbox.checkoutToken)
    expect(clock.now() - before).toBe(1_500)
  })
})

describe('throttle', () => {
  it('holds a mutation up once, and nothing is done', async () => {
    const { sandbox, storefront } = openSandbox()
    const { cartId } = sandbox.storefront.cartRequest('frictionless')
    sandbox.throttle()
    const error = await refusal(() => storefront.prepareCartForCompletion(cartId))
    expect(error.code).toBe('rate-limited')
    expect(error.outcome).toBe('rejected')
    expect(error.providerCode).toBe('THROTTLED')
    expect((await storefront.prepareCartForCompletion(cartId)).kind).toBe('ready')
  })

  it('is waited for by a query', async () => {
    const { sandbox, storefront } = openSandbox()
    const { cartId } = sandbox.storefront.cartRequest('frictionless')
    sandbox.throttle()
    const answer = await storefront.getCart(cartId)
    expect(answer.kind).toBe('open')
    expect(answer.meta.attempts).toBe(2)
  })
})

describe('fail', () => {
  it('knows every method of the clients that sends something of its own', () => {
    const { sandbox, checkout, storefront, paymentsApp } = openSandbox()
    // `pollPayment` sends `getPayment`.
    const { pollPayment: _, ...calls } = checkout
    for (const operation of [calls, storefront, paymentsApp].flatMap((client) => Object.keys(client))) {
      expect(() => sandbox.fail({ kind: 'cut-before' }, { operation })).not.toThrow()
    }
  })

  it('tells the mutations of one address apart', async () => {
    const { sandbox, storefront } = openSandbox()
    const { cartId, payment } = sandbox.storefront.cartRequest('frictionless')
    sandbox.fail({ kind: 'cut-before' }, { operation: 'updateCartPayment' })
    expect((await storefront.prepareCartForCompletion(cartId)).kind).toBe('ready')
    expect((await refusal(async () => payment && storefront.updateCartPayment(cartId, payment))).outcome).toBe(
      'unknown',
    )
  })

  it('tells a payment from a checkout, which one query reads', async () => {
    const { sandbox, legacy } = openSandbox()
    const { checkoutId } = sandbox.storefront.paymentRequest('frictionless')
    sandbox.fail({ kind: 'cut-before' }, { operation: 'getPayment', times: 9 })
    expect((await legacy.getCheckout(checkoutId)).kind).toBe('open')
    expect((await refusal(() => legacy.getPayment('gid://shopify/Payment/1'))).code).toBe('network')
  })

  it('refuses an operation that Shopify has not', () => {
    expect(() => openSandbox().sandbox.fail({ kind: 'cut-before' }, { operation: 'sale' })).toThrow('no such operation')
  })
})
