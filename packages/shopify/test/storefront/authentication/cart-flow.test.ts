import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import {
  accepted,
  actionRequired,
  answered,
  attempt,
  cartId,
  cartIs,
  failedWith,
  orderMade,
  page,
  processing,
  submitted,
} from '../sample.ts'
import {
  back,
  cartFlowOver,
  paymentFlowOver,
  poll,
  readyCart,
  type Step,
  submittedWith,
  underWay,
} from './flow-sample.ts'

describe('an attempt', () => {
  it('is asked for after the pause that Shopify names, in milliseconds', async () => {
    const { first, resume } = await underWay()
    const { step, made } = await resume(first, poll, attempt('CartCompletionProcessing', { pollDelay: 700 }))
    expect(made).toEqual(['cartCompletionAttempt'])
    expect(step).toMatchObject({ type: 'poll', reason: 'processing', notBefore: '2026-05-01T00:00:00.700Z' })
  })

  it.each([9e15, 1e15, 3e9])('is asked for within a minute, whatever pause Shopify names: %d', async (pollDelay) => {
    const { first, resume } = await underWay()
    const { step } = await resume(first, poll, attempt('CartCompletionProcessing', { pollDelay }))
    expect(step).toMatchObject({ type: 'poll', notBefore: '2026-05-01T00:01:00.000Z' })
    expect((await resume(step, poll, orderMade)).step.type).toBe('done')
  })

  it.each([-5, 0])('is asked for at once, never before, with the pause %d', async (pollDelay) => {
    const { first, resume } = await underWay()
    const { step } = await resume(first, poll, attempt('CartCompletionProcessing', { pollDelay }))
    expect(step).toMatchObject({ notBefore: '2026-05-01T00:00:00.000Z' })
  })

  it('sends the buyer away, and stays there while it asks, so that whoever asks takes the redirect from nobody', async () => {
    const { first, resume } = await underWay()
    const { step } = await resume(first, poll, actionRequired())
    expect(step).toMatchObject({ type: 'redirect', action: { type: 'redirect', url: page } })
    expect(step.state.deadline).toBeUndefined()
    const again = await resume(step, poll, actionRequired())
    expect(again.made).toEqual(['cartCompletionAttempt'])
    expect(again.step).toEqual(step)
  })

  it('sends the buyer to another address, where one comes', async () => {
    const { first, resume } = await underWay()
    const { step } = await resume(first, poll, actionRequired())
    const other = 'https://example.myshopify.com/3ds/att_1/again'
    expect((await resume(step, poll, actionRequired(other))).step).toMatchObject({
      type: 'redirect',
      action: { url: other },
    })
  })

  it('ends with the order', async () => {
    const { first, resume } = await underWay()
    expect((await resume(first, poll, orderMade)).step).toMatchObject({
      type: 'done',
      kind: 'payment',
      authentication: { status: 'unknown', evidence: 'fetched' },
      payment: { status: 'accepted', final: true, id: 'gid://shopify/Order/999' },
    })
  })

  it('ends declined', async () => {
    const { first, resume } = await underWay()
    expect((await resume(first, poll, failedWith('PAYMENT_CARD_DECLINED'))).step).toMatchObject({
      type: 'done',
      payment: { status: 'declined', decline: { kind: 'undistinguished', code: 'PAYMENT_CARD_DECLINED' } },
    })
  })

  it.each([
    ['a member that is not known', attempt('CartCompletionPostponed')],
    ['a step without an address', actionRequired(null)],
    ['a step at an address without TLS', actionRequired('http://example.myshopify.com')],
  ])('goes on being asked for after %s', async (_what, answer) => {
    const { first, resume } = await underWay()
    const { step } = await resume(first, poll, answer)
    expect(step).toMatchObject({ type: 'poll', reason: 'processing', notBefore: '2026-05-01T00:00:02.000Z' })
    expect((await resume(step, poll, orderMade)).step.type).toBe('done')
  })

  it('of somebody else ends nothing', async () => {
    const { first, resume } = await underWay()
    const { step } = await resume(
      first,
      poll,
      attempt('CartCompletionSuccess', { id: 'att_2', orderId: 'o', orderUrl: 'u' }),
    )
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    expect((await resume(step, poll, orderMade)).step.type).toBe('done')
  })

  it('that Shopify does not know leaves the flow where it stands', async () => {
    const { first, resume } = await underWay()
    const error = await refusal(() => resume(first, poll, answered('cartCompletionAttempt', null)))
    expect(error.code).toBe('not-found')
    expect((await resume(first, poll, processing)).step).toMatchObject({ reason: 'processing' })
  })
})

describe('what the browser says', () => {
  it('only makes the flow ask', async () => {
    const { first, resume } = await underWay()
    const { step } = await resume(first, poll, actionRequired())
    const { made, step: after } = await resume(step, { ...back, parameters: { success: 'true' } }, processing)
    expect(made).toEqual(['cartCompletionAttempt'])
    expect(after.type).toBe('poll')
  })
})

describe('an attempt that this version does not understand', () => {
  it('is asked for during half an hour, and then ends unknown: there is no member to wait for', async () => {
    const { first, resume, clock } = await underWay()
    const strange = attempt('CartCompletionPostponed')
    const { step } = await resume(first, poll, strange)
    expect(step).toMatchObject({ type: 'poll', reason: 'processing' })
    clock.advance(30 * 60_000)
    expect((await resume(step, poll, strange)).step).toMatchObject({
      type: 'done',
      payment: { status: 'unknown', final: false },
    })
  })

  it('still ends by its last word after half an hour', async () => {
    const { first, resume, clock } = await underWay()
    clock.advance(30 * 60_000)
    expect((await resume(first, poll, processing)).step.type).toBe('poll')
    expect((await resume(first, poll, orderMade)).step).toMatchObject({ payment: { status: 'accepted' } })
  })
})

describe('a submission whose answer got lost', () => {
  it.each([
    ['a cut connection', { breaks: 'after' } as const],
    ['a 502', { status: 502, text: '<html>' }],
    ['a member that is not known', submitted('SubmitPostponed')],
    ['an answer without result and error', answered('cartSubmitForCompletion', { result: null, userErrors: [] })],
  ])('is never made again: %s', async (_what, answer) => {
    const { first, resume, made } = await submittedWith(answer)
    expect(first).toMatchObject({ type: 'poll', reason: 'outcome-unknown', notBefore: '2026-05-01T00:00:02.000Z' })
    const { step } = await resume(first, poll, cartIs({ id: cartId }))
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    expect(made()).toEqual(['cartSubmitForCompletion', 'cart'])
  })

  it('ends unknown once the cart is gone: never accepted, never declined', async () => {
    const { first, resume } = await submittedWith({ breaks: 'after' })
    expect((await resume(first, poll, cartIs(null))).step).toMatchObject({
      type: 'done',
      kind: 'payment',
      authentication: { status: 'unknown' },
      payment: { status: 'unknown', final: false, id: 'order-7', test: false },
    })
  })

  it('ends unknown after half an hour, where the cart is still there', async () => {
    const { first, resume, clock } = await submittedWith({ breaks: 'after' })
    clock.advance(30 * 60_000 - 1)
    const { step } = await resume(first, poll, cartIs({ id: cartId }))
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    clock.advance(1)
    const { step: end, made } = await resume(step, poll, cartIs({ id: cartId }))
    expect(made).toEqual(['cart'])
    expect(end).toMatchObject({ type: 'done', payment: { status: 'unknown', final: false, id: 'order-7' } })
  })

  it('was not made at all where the connection was refused: starting again is possible', async () => {
    const { flow, gateway } = cartFlowOver({ breaks: 'before' })
    const error = await refusal(() => flow.start(readyCart))
    expect(error.outcome).toBe('not-sent')
    gateway.will(accepted)
    expect((await flow.start(readyCart)).type).toBe('poll')
  })
})

describe('a flow that was started elsewhere', () => {
  it('sends nothing, and looks at the cart', async () => {
    const { flow, resume, gateway } = await underWay()
    const second = await flow.start(readyCart)
    expect(second).toMatchObject({ type: 'poll', reason: 'in-progress' })
    expect(gateway.requests).toHaveLength(1)
    expect((await resume(second, poll, cartIs({ id: cartId }))).step.type).toBe('poll')
    expect((await resume(second, poll, cartIs(null))).step).toMatchObject({ payment: { status: 'unknown' } })
  })
})

describe('the state', () => {
  it('holds no card, no credential and not much', async () => {
    const { first, resume } = await underWay()
    const { step } = await resume(first, poll, actionRequired())
    const text = JSON.stringify(step.state)
    expect(text).not.toContain('planted')
    expect(text.length).toBeLessThan(1_024)
  })

  it('of another of Shopify’s flows is refused, and nothing is sent', async () => {
    const { first } = await underWay()
    const other = paymentFlowOver()
    const error = await refusal(() => other.flow.resume(first.state, poll))
    expect([error.code, error.outcome]).toEqual(['state-refused', 'not-sent'])
    const state: Step['state'] = { ...first.state, data: {} }
    expect((await refusal(() => cartFlowOver().flow.resume(state, poll))).code).toBe('state-refused')
  })
})
