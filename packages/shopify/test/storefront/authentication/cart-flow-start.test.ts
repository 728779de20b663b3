import { describe, expect, it } from 'vitest'
import { createShopifyCartFlow } from '../../../src/storefront/authentication/cart-flow.ts'
import type { PlannedAnswer } from '../../recorded-gateway.ts'
import { pathsOf, refusal } from '../../refusal.ts'
import { accepted, answered, cartId, prepared, ready, submitted, throttledUntil, updated } from '../sample.ts'
import { cart, cartFlowOver, poll, readyCart, submittedWith } from './flow-sample.ts'

const all = ['cartPrepareForCompletion', 'cartPaymentUpdate', 'cartSubmitForCompletion']

describe('starting', () => {
  it('makes the cart ready, says how it is paid, and submits it', async () => {
    const { first, gateway, made } = await submittedWith(accepted, cart)
    expect(made()).toEqual(all)
    expect(gateway.requests[2]?.body).toMatchObject({ variables: { cartId, attemptToken: 'order-7' } })
    expect(first).toMatchObject({ type: 'poll', reason: 'processing', notBefore: '2026-05-01T00:00:00.000Z' })
    expect(first.state.id).toBe('shopify:order-7')
    expect(first.state.data).toEqual({ flow: 'cart', cartId, attemptToken: 'order-7', attemptId: 'att_1' })
  })

  it('only submits where the rest has been done', async () => {
    const { first, made } = await submittedWith(accepted)
    expect(made()).toEqual(['cartSubmitForCompletion'])
    expect(first.type).toBe('poll')
  })

  it('sends once for all flows over one client', async () => {
    const { client, gateway } = cartFlowOver(accepted)
    expect(await createShopifyCartFlow(client).start(readyCart)).toMatchObject({ reason: 'processing' })
    expect(await createShopifyCartFlow(client).start(readyCart)).toMatchObject({ reason: 'in-progress' })
    expect(gateway.requests).toHaveLength(1)
  })

  it('never sends the buyer to the address of the submission: it is no challenge', async () => {
    const answer = submitted('SubmitSuccess', { attemptId: 'att_1', redirectUrl: 'https://example.myshopify.com/p' })
    expect((await submittedWith(answer)).first.type).toBe('poll')
  })

  it('goes on with the attempt of a submission that was accepted before', async () => {
    const { first, resume } = await submittedWith(submitted('SubmitAlreadyAccepted', { attemptId: 'att_1' }))
    const { made } = await resume(first, poll, answered('cartCompletionAttempt', { __typename: 'X', id: 'att_1' }))
    expect(made).toEqual(['cartCompletionAttempt'])
  })
})

describe('what Shopify refuses before or at the submission', () => {
  const refusals: readonly (readonly [string, string, readonly PlannedAnswer[], string, string | undefined])[] = [
    [
      'refused',
      'a cart that is not ready',
      [prepared('CartStatusNotReady', { errors: [{ code: 'PENDING' }] })],
      'prepareCartForCompletion',
      'PENDING',
    ],
    [
      'refused',
      'a cart that does not exist',
      [answered('cartPrepareForCompletion', { result: null, userErrors: [{ code: 'INVALID', field: ['cartId'] }] })],
      'prepareCartForCompletion',
      'INVALID',
    ],
    [
      'rate-limited',
      'a cart that is throttled',
      [prepared('CartThrottled', { pollAfter: '2026-05-01T00:00:05Z' })],
      'prepareCartForCompletion',
      undefined,
    ],
    [
      'refused',
      'a means of payment',
      [
        ready,
        answered('cartPaymentUpdate', { userErrors: [{ code: 'INVALID_PAYMENT', field: ['payment', 'amount'] }] }),
      ],
      'updateCartPayment',
      'INVALID_PAYMENT',
    ],
    [
      'refused',
      'a submission',
      [ready, updated, submitted('SubmitFailed', { errors: [{ code: 'PAYMENTS_CREDIT_CARD_YEAR_EXPIRED' }] })],
      'submitCartForCompletion',
      'PAYMENTS_CREDIT_CARD_YEAR_EXPIRED',
    ],
  ]

  it.each(refusals)(
    'is an error, %s: %s; and starting again is possible',
    async (code, _what, answers, operation, told) => {
      const { flow, gateway } = cartFlowOver(...answers)
      const error = await refusal(() => flow.start(cart))
      expect([error.code, error.outcome, error.operation, error.providerCode]).toEqual([
        code,
        'rejected',
        operation,
        told,
      ])
      expect(error.remedy.toLowerCase()).toContain('start again')
      gateway.will(ready, updated, accepted)
      expect((await flow.start(cart)).type).toBe('poll')
    },
  )

  it('says how long to wait, where Shopify says so', async () => {
    const { flow } = cartFlowOver(prepared('CartThrottled', { pollAfter: '2026-05-01T00:00:05Z' }))
    const error = await refusal(() => flow.start(cart))
    expect([error.retryable, error.retryAfterMs]).toEqual([true, 5_000])
  })

  it('names fields and codes, and nothing else of the wire', async () => {
    const planted = 'planted 4242424242424242'
    const userErrors = [
      { code: 'INVALID_PAYMENT', field: ['payment', 'amount'], message: planted },
      { code: planted, field: [planted], message: planted },
    ]
    const { flow } = cartFlowOver(ready, answered('cartPaymentUpdate', { userErrors }))
    const error = await refusal(() => flow.start(cart))
    expect(pathsOf(error)).toEqual(['payment.amount', ''])
    expect(JSON.stringify(error) + error.message).not.toContain('planted')
  })

  it('points to Shopify’s checkout where only that can go on', async () => {
    const answer = submitted('SubmitFailed', { errors: [{ code: 'REDIRECT_TO_CHECKOUT_REQUIRED', message: null }] })
    const error = await refusal(() => cartFlowOver(answer).flow.start(readyCart))
    expect(error.remedy).toContain('checkoutUrl')
  })

  it('points there too where that is one reason among others, and names them all', async () => {
    const errors = [{ code: 'PENDING' }, { code: 'REDIRECT_TO_CHECKOUT_REQUIRED' }]
    const userErrors = [{ code: 'INVALID', field: ['cartId'] }]
    const error = await refusal(() =>
      cartFlowOver(submitted('SubmitFailed', { errors }, userErrors)).flow.start(readyCart),
    )
    expect(error.remedy).toContain('checkoutUrl')
    expect(pathsOf(error)).toEqual(['', '', 'cartId'])
  })

  it('is an error where Shopify answers what this version does not know, and nothing was submitted', async () => {
    const error = await refusal(() => cartFlowOver(prepared('CartStatusPostponed')).flow.start(cart))
    expect([error.code, error.outcome]).toEqual(['unreadable-response', 'not-sent'])
    expect([error.provider, error.operation]).toEqual(['shopify', 'prepareCartForCompletion'])
    expect(error.remedy).toContain('Nothing was charged')
  })

  it('is an error too where no reason is told', async () => {
    const error = await refusal(() => cartFlowOver(submitted('SubmitFailed', { errors: [] })).flow.start(readyCart))
    expect([error.code, error.outcome, error.issues.length]).toEqual(['refused', 'rejected', 0])
    expect(error.message).not.toBe('')
  })
})

describe('a call before the submission whose answer got lost', () => {
  const lost: readonly (readonly [string, readonly PlannedAnswer[]])[] = [
    ['preparing', [{ breaks: 'after' }]],
    ['preparing', [{ status: 502, text: '<html>' }]],
    ['the payment', [ready, { breaks: 'after' }]],
    ['a member that is not known', [prepared('CartStatusPostponed')]],
  ]

  it.each(lost)('leaves nothing to find out: %s', async (_what, answers) => {
    const { flow, gateway } = cartFlowOver(...answers)
    const error = await refusal(() => flow.start(cart))
    expect(error.outcome).toBe('not-sent')
    gateway.will(ready, updated, accepted)
    expect((await flow.start(cart)).type).toBe('poll')
  })
})

describe('a submission that is throttled', () => {
  it('is made again with the same token, when the time has come and not before', async () => {
    const { first, resume, clock, gateway } = await submittedWith(throttledUntil('2026-05-01T00:00:05Z'))
    expect(first).toMatchObject({ type: 'poll', reason: 'throttled', notBefore: '2026-05-01T00:00:05.000Z' })
    clock.advance(4_999)
    const early = await resume(first, poll)
    expect(early.made).toEqual([])
    expect(early.step).toMatchObject({ reason: 'throttled', notBefore: '2026-05-01T00:00:05.000Z' })
    clock.advance(1)
    const { step, made } = await resume(early.step, poll, accepted)
    expect(made).toEqual(['cartSubmitForCompletion'])
    expect(gateway.requests[1]?.body).toEqual(gateway.requests[0]?.body)
    expect(step).toMatchObject({ type: 'poll', reason: 'processing' })
  })

  it.each([
    ['planted', '2026-05-01T00:00:02.000Z'],
    ['2020-01-01T00:00:00Z', '2026-05-01T00:00:00.000Z'],
    ['2999-01-01T00:00:00Z', '2026-05-01T00:01:00.000Z'],
  ])('waits a time that makes sense, whatever Shopify’s clock says: %s', async (pollAfter, notBefore) => {
    expect((await submittedWith(throttledUntil(pollAfter))).first).toMatchObject({ notBefore })
  })

  it('is looked for, and not made a third time, where its answer got lost', async () => {
    const { first, resume, clock } = await submittedWith(throttledUntil('2026-05-01T00:00:01Z'))
    clock.advance(1_000)
    const { step } = await resume(first, poll, { breaks: 'after' })
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    const { made } = await resume(step, poll, answered('cart', { id: cartId }))
    expect(made).toEqual(['cart'])
  })

  it('is an error where it is refused then, and the state still stands', async () => {
    const { first, resume, clock } = await submittedWith(throttledUntil('2026-05-01T00:00:01Z'))
    clock.advance(1_000)
    const error = await refusal(() => resume(first, poll, submitted('SubmitFailed')))
    expect([error.code, error.outcome]).toEqual(['refused', 'rejected'])
    // The key is claimed, so a second start would send nothing.
    expect(error.remedy).toContain('resume the same state')
    expect((await resume(first, poll, accepted)).step).toMatchObject({ reason: 'processing' })
  })
})

describe('a request', () => {
  it.each([
    ['cartId', { ...readyCart, cartId: '' }],
    ['attemptToken', { ...readyCart, attemptToken: '' }],
    ['prepare', { ...readyCart, prepare: 'planted' }],
    [
      'payment.amount.amount',
      { ...cart, payment: { ...cart.payment, amount: { amount: '1,5', currencyCode: 'USD' } } },
    ],
    ['atemptToken', { ...readyCart, atemptToken: 'planted' }],
  ])('is refused for its %s before anything is claimed or sent', async (path, request) => {
    const error = await refusal(() => cartFlowOver().flow.start(request as never))
    expect([error.provider, error.operation]).toEqual(['shopify', 'start'])
    expect(pathsOf(error)).toEqual([path])
    expect(JSON.stringify(error)).not.toContain('planted')
  })
})
