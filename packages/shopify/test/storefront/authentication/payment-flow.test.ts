import { describe, expect, it } from 'vitest'
import { createShopifyPaymentFlow } from '../../../src/storefront/authentication/payment-flow.ts'
import type { PlannedAnswer } from '../../recorded-gateway.ts'
import { pathsOf, refusal } from '../../refusal.ts'
import { checkoutId, completedWith, node, page, payment, paymentId, transaction } from '../sample.ts'
import { back, card, paidWith, paymentFlowOver, poll } from './flow-sample.ts'

const made = (fields: object = {}): PlannedAnswer => completedWith(payment(fields))
const told = (fields: object = {}): PlannedAnswer => node(payment(fields))
const paid = { ready: true, transaction: transaction('SUCCESS') }
const message = 'Your payment could not be authenticated.'

describe('starting', () => {
  it('sends one payment, and asks for it', async () => {
    const { first, made: roots } = await paidWith(made())
    expect(roots()).toEqual(['checkoutCompleteWithCreditCardV2'])
    expect(first).toMatchObject({ type: 'poll', reason: 'processing', notBefore: '2026-05-01T00:00:02.000Z' })
    expect(first.state.id).toBe('shopify:order-7')
    expect(first.state).not.toHaveProperty('deadline')
  })

  it('sends once for all flows over one client', async () => {
    const { client, gateway } = paymentFlowOver(made())
    expect(await createShopifyPaymentFlow(client).start(card)).toMatchObject({ reason: 'processing' })
    expect(await createShopifyPaymentFlow(client).start(card)).toMatchObject({ reason: 'in-progress' })
    expect(gateway.requests).toHaveLength(1)
  })

  it('ends at once where the payment is ready', async () => {
    expect((await paidWith(made(paid))).first).toMatchObject({
      type: 'done',
      kind: 'payment',
      authentication: { status: 'unknown', evidence: 'fetched' },
      payment: { status: 'captured', id: paymentId, amount: { minorUnits: 39800, currency: 'USD' } },
    })
    expect((await paidWith(made(paid))).first.state.data).toMatchObject({ paymentId })
  })

  it('may send the cardholder away at once, for ten minutes', async () => {
    const { first } = await paidWith(made({ nextActionUrl: page }))
    expect(first).toMatchObject({ type: 'redirect', action: { url: page } })
    expect(first.state.deadline).toBe('2026-05-01T00:10:00.000Z')
  })

  it('is refused with what Shopify names, and can be tried again', async () => {
    const errors = [{ code: 'TOTAL_PRICE_MISMATCH', field: ['payment', 'paymentAmount'], message: 'planted' }]
    const { flow, gateway } = paymentFlowOver(completedWith(null, errors))
    const error = await refusal(() => flow.start(card))
    expect([error.code, error.outcome, error.providerCode]).toEqual(['refused', 'rejected', 'TOTAL_PRICE_MISMATCH'])
    expect(pathsOf(error)).toEqual(['payment.paymentAmount'])
    expect(JSON.stringify(error)).not.toContain('planted')
    gateway.will(made())
    expect((await flow.start(card)).type).toBe('poll')
  })

  it('is told to wait where the checkout is throttled', async () => {
    const { flow } = paymentFlowOver(completedWith(null, [{ code: 'THROTTLED_DURING_CHECKOUT', message: 'm' }]))
    const error = await refusal(() => flow.start(card))
    expect([error.code, error.outcome, error.retryable]).toEqual(['rate-limited', 'rejected', true])
    expect(error.retryAfterMs).toBe(2_000)
    expect(error.operation).toBe('completeCheckoutWithCreditCard')
  })

  it('is refused where it is throttled and something else is wrong: waiting would not help', async () => {
    const errors = [{ code: 'THROTTLED_DURING_CHECKOUT' }, { code: 'TOTAL_PRICE_MISMATCH' }]
    const { flow } = paymentFlowOver(completedWith(null, errors))
    const error = await refusal(() => flow.start(card))
    expect([error.code, error.operation]).toEqual(['refused', 'completeCheckoutWithCreditCard'])
  })

  it.each([
    ['checkoutId', { ...card, checkoutId: '' }],
    ['payment.idempotencyKey', { ...card, payment: { ...card.payment, idempotencyKey: '' } }],
    ['payment.vaultID', { ...card, payment: { ...card.payment, vaultID: 'planted' } }],
  ])('is refused for its %s before anything is claimed or sent', async (path, request) => {
    const error = await refusal(() => paymentFlowOver().flow.start(request as never))
    expect([error.provider, error.operation]).toEqual(['shopify', 'start'])
    expect(pathsOf(error)).toEqual([path])
    expect(JSON.stringify(error)).not.toContain('planted')
  })
})

describe('a payment that needs the cardholder', () => {
  it('is asked for meanwhile, and stays where it stands, so that whoever asks takes the redirect from nobody', async () => {
    const { first, resume } = await paidWith(made({ nextActionUrl: page }))
    const { step, made: roots } = await resume(first, poll, told({ nextActionUrl: page }))
    expect(roots).toEqual(['node'])
    expect(step).toEqual(first)
    expect(step).toMatchObject({ type: 'redirect', state: { deadline: '2026-05-01T00:10:00.000Z' } })
  })

  it.each([
    ['charged', { ...paid }, { status: 'captured' }],
    ['charged in spite of an error', { ...paid, errorMessage: message }, { status: 'captured', note: message }],
    ['not charged after a failure', { ready: true, errorMessage: message }, { status: 'declined' }],
    [
      'complete',
      { ready: true, checkout: { id: checkoutId, completedAt: '2026-05-01T00:00:00Z' } },
      { status: 'accepted' },
    ],
    ['ready, and nothing tells how', { ready: true }, { status: 'unknown', final: false }],
  ])('ends when it is ready: %s', async (_what, fields, expected) => {
    const { first, resume } = await paidWith(made({ nextActionUrl: page }))
    expect((await resume(first, back, told(fields))).step).toMatchObject({ type: 'done', payment: expected })
  })

  it('is asked for after the ten minutes too: they never mean "not charged"', async () => {
    const { first, resume, clock } = await paidWith(made({ nextActionUrl: page }))
    clock.advance(60 * 60_000)
    const { step } = await resume(first, poll, told({ nextActionUrl: page, errorMessage: message }))
    expect(step.type).toBe('poll')
    const late = await resume(step, poll, told({ ...paid, errorMessage: message }))
    expect(late.step).toMatchObject({ type: 'done', payment: { status: 'captured' } })
  })

  it('may be sent away until the ten minutes are over, and to another address in the same time', async () => {
    const { first, resume, clock } = await paidWith(made({ nextActionUrl: page }))
    clock.advance(10 * 60_000 - 1)
    const { step } = await resume(first, poll, told({ nextActionUrl: `${page}?second` }))
    expect(step).toMatchObject({ type: 'redirect', action: { url: `${page}?second` } })
    expect(step.state.deadline).toBe('2026-05-01T00:10:00.000Z')
    clock.advance(1)
    const { step: late } = await resume(step, poll, told({ nextActionUrl: page }))
    expect(late).toMatchObject({ type: 'poll', reason: 'processing' })
    expect(late.state.deadline).toBe('2026-05-01T00:10:00.000Z')
  })

  it('is known again by its id, and keeps its time', async () => {
    const { first, resume } = await paidWith(made({ nextActionUrl: page }))
    expect(first.state.data).toMatchObject({ paymentId, until: '2026-05-01T00:10:00.000Z' })
    const { step } = await resume(first, poll, told(paid))
    expect(step.state.data).toMatchObject({ paymentId })
  })

  it('has nowhere to go where the address is not https', async () => {
    const { first } = await paidWith(made({ nextActionUrl: 'http://example.myshopify.com/3ds' }))
    expect(first).toMatchObject({ type: 'poll', reason: 'processing' })
  })
})

describe('a payment that is not this order’s', () => {
  it.each([
    ['another payment', { ...paid, id: 'gid://shopify/Payment/556' }],
    ['another key', { ...paid, idempotencyKey: 'order-8' }],
    ['another amount', { ...paid, amount: { amount: '1.0', currencyCode: 'USD' } }],
    ['another currency', { ...paid, amount: { amount: '398.0', currencyCode: 'CAD' } }],
    ['another checkout', { ...paid, checkout: { id: 'gid://shopify/Checkout/other', completedAt: null } }],
    ['a test', { ...paid, test: true }],
    ['a test transaction', { ready: true, transaction: transaction('SUCCESS', { test: true }) }],
  ])('ends nothing: %s', async (_what, fields) => {
    const { first, resume } = await paidWith(made({ nextActionUrl: page }))
    const { step } = await resume(first, poll, told(fields))
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    expect(step.state.deadline).toBe(first.state.deadline)
  })

  it('is this order’s where Shopify does not tell what would differ', async () => {
    const { first, resume } = await paidWith(made())
    const bare = { id: paymentId, ready: true, transaction: { kind: 'SALE', statusV2: 'SUCCESS' } }
    expect((await resume(first, poll, node(bare))).step).toMatchObject({
      type: 'done',
      payment: { status: 'captured' },
    })
  })

  it('is this order’s where a test was asked for, and told as it is where no test was made', async () => {
    const request = { ...card, payment: { ...card.payment, test: true } }
    for (const test of [true, false]) {
      const { first, resume } = await paidWith(made({ test: true }), request)
      const { step } = await resume(first, poll, told({ ready: true, test, transaction: transaction('SUCCESS') }))
      expect(step).toMatchObject({ type: 'done', payment: { status: 'captured', test } })
    }
  })
})

describe('a payment whose answer got lost', () => {
  const checkout = (completedAt: string | null) => node({ id: checkoutId, completedAt, order: null })

  it('is looked for through its checkout, and never sent again', async () => {
    const { first, resume, made: roots } = await paidWith({ breaks: 'after' })
    expect(first).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    const { step } = await resume(first, poll, checkout(null))
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    const { step: end } = await resume(step, poll, checkout('2026-05-01T00:00:00Z'))
    expect(end).toMatchObject({ type: 'done', payment: { status: 'accepted', id: checkoutId } })
    expect(roots()).toEqual(['checkoutCompleteWithCreditCardV2', 'node', 'node'])
  })

  it('ends unknown after half an hour, where the checkout is still open: never declined', async () => {
    const { first, resume, clock } = await paidWith({ breaks: 'after' })
    clock.advance(30 * 60_000 - 1)
    expect((await resume(first, poll, checkout(null))).step.type).toBe('poll')
    clock.advance(1)
    const { step } = await resume(first, poll, checkout(null))
    expect(step).toMatchObject({ type: 'done', authentication: { status: 'unknown' } })
    expect(step).toMatchObject({ payment: { status: 'unknown', final: false, id: card.payment.idempotencyKey } })
    expect(step).toMatchObject({ payment: { test: false } })
  })

  it('ends so too where Shopify tells of another checkout, and says that it was a test', async () => {
    const request = { ...card, payment: { ...card.payment, test: true } }
    const { first, resume, clock } = await paidWith({ breaks: 'after' }, request)
    clock.advance(30 * 60_000)
    const other = node({ id: 'gid://shopify/Checkout/other', completedAt: '2026-05-01T00:00:00Z' })
    expect((await resume(first, poll, other)).step).toMatchObject({ payment: { status: 'unknown', test: true } })
  })

  it('ends by its checkout, however late', async () => {
    const { first, resume, clock } = await paidWith({ breaks: 'after' })
    clock.advance(90 * 60_000)
    const { step } = await resume(first, poll, checkout('2026-05-01T00:00:00Z'))
    expect(step).toMatchObject({ type: 'done', payment: { status: 'accepted' } })
  })

  it('is not taken for the payment of another checkout', async () => {
    const { first, resume } = await paidWith({ status: 500, text: '' })
    const other = node({ id: 'gid://shopify/Checkout/other', completedAt: '2026-05-01T00:00:00Z' })
    expect((await resume(first, poll, other)).step.type).toBe('poll')
  })

  it('is the same where it was started elsewhere', async () => {
    const { flow, resume, gateway } = await paidWith(made())
    const second = await flow.start(card)
    expect(second).toMatchObject({ type: 'poll', reason: 'in-progress' })
    expect(gateway.requests).toHaveLength(1)
    expect((await resume(second, poll, checkout('2026-05-01T00:00:00Z'))).step.type).toBe('done')
  })
})

describe('the state', () => {
  it('holds no card, no credential and not much', async () => {
    const text = JSON.stringify((await paidWith(made({ nextActionUrl: page }))).first.state)
    expect(text).not.toContain('planted')
    expect(text.length).toBeLessThan(1_024)
  })
})
