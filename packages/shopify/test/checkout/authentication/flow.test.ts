import { waitFor } from '@three-ds/core'
import { createShopifyCheckoutFlow } from '@three-ds/shopify/checkout'
import { describe, expect, it } from 'vitest'
import { pathsOf, refusal } from '../../refusal.ts'
import { calls, final, page, paymentInput, processing, toPage, transaction } from '../sample.ts'
import { flowOver, listed, poll, request, standingAt } from './flow-sample.ts'

const paid = (more: object = {}) => final({ transaction: transaction('success', more) })
const minutes = 60_000

describe('starting', () => {
  it('sends one payment for its unique token, and keeps nothing secret', async () => {
    const { first, gateway } = await standingAt(processing({}, { 'retry-after': '3.5' }))
    expect(gateway.calls).toEqual([calls.create])
    expect(first).toMatchObject({ type: 'poll', reason: 'processing', notBefore: '2024-01-02T14:29:03.500Z' })
    expect(first.state.id).toBe(`shopify:${paymentInput.unique_token}`)
    const state = JSON.stringify(first.state)
    for (const secret of [paymentInput.session_id, paymentInput.request_details.ip_address, 'shpat', 'Mozilla']) {
      expect(state).not.toContain(secret)
    }
  })

  it('sends nothing a second time, and finds the payment by its unique token', async () => {
    const { flow, gateway, clock } = await standingAt(processing())
    gateway.will(listed({}, { id: 2, unique_token: 'other' }), paid())
    const again = await flow.start(request)
    expect(again.type).toBe('poll')
    clock.advance(minutes)
    const end = again.type === 'done' ? again : await flow.resume(again.state, poll)
    expect(end).toMatchObject({ type: 'done', payment: { status: 'captured', id: '1071573807' } })
    expect(gateway.calls).toEqual([calls.create, calls.list, calls.read])
  })

  it('finds a payment whose answer got lost, and sends nothing again', async () => {
    const { first, resume } = await standingAt({ breaks: 'after' })
    expect(first).toMatchObject({ type: 'poll', reason: 'outcome-unknown', notBefore: '2024-01-02T14:29:02.000Z' })
    const { step, made } = await resume(first, poll, listed({}), paid())
    expect(made).toEqual([calls.list, calls.read])
    expect(step).toMatchObject({ type: 'done', payment: { status: 'captured' } })
  })

  it('goes on looking for what is not found: never "not charged"', async () => {
    const { first, resume, clock } = await standingAt({ breaks: 'after' })
    for (let round = 0; round < 3; round += 1) {
      clock.advance(30 * minutes)
      const { step, made } = await resume(first, poll, listed({ unique_token: 'other' }))
      expect(made).toEqual([calls.list])
      expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    }
  })

  it('takes none of two payments with one unique token: they contradict each other', async () => {
    const { first, resume } = await standingAt({ breaks: 'after' })
    const { step, made } = await resume(first, poll, listed({}, { id: 2 }))
    expect(made).toEqual([calls.list])
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
  })

  it('sends once for all flows over one client', async () => {
    const { client, gateway } = flowOver(processing())
    expect(await createShopifyCheckoutFlow(client).start(request)).toMatchObject({ reason: 'processing' })
    expect(await createShopifyCheckoutFlow(client).start(request)).toMatchObject({ reason: 'in-progress' })
    expect(gateway.calls).toEqual([calls.create])
  })

  it('throws where nothing was done', async () => {
    const { flow } = flowOver({ status: 404, json: { errors: 'Not Found' } })
    const error = await refusal(() => flow.start(request))
    expect([error.code, error.outcome]).toEqual(['not-found', 'rejected'])
  })

  it('refuses a wrong request whole, before anything is claimed or sent', async () => {
    const { flow } = flowOver()
    const wrong = { ...request, checkout_token: '', payment: { ...paymentInput, amount: '1,00' }, tset: true }
    const error = await refusal(() => flow.start(wrong))
    expect([error.code, error.outcome]).toEqual(['invalid-input', 'not-sent'])
    expect([error.provider, error.operation]).toEqual(['shopify', 'start'])
    expect(pathsOf(error).toSorted()).toEqual(['checkout_token', 'payment.amount', 'tset'])
  })
})

describe('a payment that needs the cardholder', () => {
  it('is a redirect, for the ten minutes that Shopify waits', async () => {
    const { first } = await standingAt(toPage())
    expect(first).toMatchObject({ type: 'redirect', action: { type: 'redirect', url: page } })
    expect(first.state.deadline).toBe('2024-01-02T14:39:00.000Z')
  })

  it('may ask only later', async () => {
    const { first, resume } = await standingAt(processing())
    const { step, made } = await resume(first, poll, toPage())
    expect(made).toEqual([calls.read])
    expect(step).toMatchObject({ type: 'redirect', action: { url: page } })
  })

  it('is asked for meanwhile, and stays where it stands, so that whoever asks takes the redirect from nobody', async () => {
    const { first, resume, clock } = await standingAt(toPage())
    clock.advance(minutes)
    const { step, made } = await resume(first, poll, toPage())
    expect(made).toEqual([calls.read])
    expect(step).toEqual(first)
  })

  it('has nowhere to go any more once the ten minutes are over', async () => {
    const { first, resume, clock } = await standingAt(toPage())
    clock.advance(10 * minutes)
    const { step } = await resume(first, poll, toPage())
    expect(step).toMatchObject({ type: 'poll', reason: 'processing', notBefore: '2024-01-02T14:39:02.000Z' })
    expect(step.state.deadline).toBe('2024-01-02T14:39:00.000Z')
    expect((await resume(step, poll, toPage(`${page}?second`))).step.type).toBe('poll')
  })

  it('goes to a new address where Shopify names another one, and the time goes on', async () => {
    const { first, resume, clock } = await standingAt(toPage())
    clock.advance(minutes)
    const { step } = await resume(first, poll, toPage(`${page}?second`))
    expect(step).toMatchObject({ type: 'redirect', action: { url: `${page}?second` } })
    expect(step.state.deadline).toBe(first.state.deadline)
  })

  it('believes nothing that a browser brings back', async () => {
    const { first, resume } = await standingAt(toPage())
    const back = { type: 'return', parameters: { status: 'success', transaction_id: '7' } } as const
    const { step, made } = await resume(first, back, toPage())
    expect(made).toEqual([calls.read])
    expect(step).toEqual(first)
  })

  it('is asked for after the ten minutes too: an error is no failure, and Shopify may have charged', async () => {
    const { first, resume, clock } = await standingAt(toPage())
    clock.advance(11 * minutes)
    const still = await resume(first, poll, processing())
    expect(still.step).toMatchObject({ type: 'poll', reason: 'processing' })
    const message = { payment_processing_error_message: '3D Secure was not handled in time.' }
    const { step } = await resume(still.step, poll, final({ ...message, transaction: transaction('success') }))
    expect(step).toMatchObject({
      type: 'done',
      authentication: { status: 'unknown' },
      payment: { status: 'captured', note: '3D Secure was not handled in time.' },
    })
  })

  it('is no redirect where the address is not https', async () => {
    const { first } = await standingAt(toPage('http://example.myshopify.com/3ds'))
    expect(first).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    const under200 = final({ next_action: { redirect_url: 'http://example.myshopify.com/3ds' } })
    expect((await standingAt(under200)).first.type).toBe('poll')
  })
})

describe('the end', () => {
  it('is the payment; the authentication is unknown however well it went', async () => {
    const { first } = await standingAt(paid())
    expect(first).toMatchObject({
      type: 'done',
      kind: 'payment',
      authentication: { provider: 'shopify', status: 'unknown', evidence: 'fetched', test: true },
      payment: { status: 'captured', final: true, amount: { minorUnits: 39_800, currency: 'USD' } },
    })
    expect(first.state.data).toMatchObject({ payment_id: 1071573807 })
  })

  it('is a decline that no code tells from another', async () => {
    const { first } = await standingAt(final({ transaction: transaction('failure') }))
    expect(first).toMatchObject({ payment: { status: 'declined', decline: { kind: 'undistinguished' } } })
  })

  it('is not final where Shopify holds the payment for review', async () => {
    const { first } = await standingAt(final({ fraudulent: true, transaction: transaction('success') }))
    expect(first).toMatchObject({ type: 'done', payment: { status: 'in-review', final: false } })
  })

  it('is unknown where the payment is final and nothing in it tells', async () => {
    const { first, resume } = await standingAt(processing())
    const { step } = await resume(first, poll, final({ transaction: transaction('error') }))
    expect(step).toMatchObject({ type: 'done', payment: { status: 'unknown', final: false } })
  })

  it('is waited for with the pauses that Shopify asks for', async () => {
    const { first, flow, gateway, clock } = await standingAt(processing({}, { 'retry-after': '4.0' }))
    gateway.will(toPage(), toPage(), paid())
    const end = await waitFor(flow, first, { until: 'done', clock, timeoutMs: minutes })
    expect(end.type).toBe('done')
    expect(clock.slept[0]).toBeGreaterThanOrEqual(4_000)
  })
})

describe('a pause', () => {
  it('is a minute at most, since the cardholder waits', async () => {
    const { first } = await standingAt(processing({}, { 'retry-after': '9999999.0' }))
    expect(first).toMatchObject({ type: 'poll', notBefore: '2024-01-02T14:30:00.000Z' })
  })
})

describe('a payment that is not this order’s', () => {
  it.each([
    ['unique token', { unique_token: 'other' }],
    ['id', { id: 2 }],
    ['checkout', { checkout: { token: 'other' } }],
    ['amount', { transaction: transaction('success', { amount: '1.00' }) }],
    ['kind', { transaction: transaction('success', { kind: 'refund' }) }],
    ['gateway, a test', { transaction: transaction('success', { test: true }) }],
  ])('ends nothing: another %s', async (_what, more) => {
    const { first, resume } = await standingAt(toPage(), { ...request, test: false })
    const live = { transaction: transaction('success', { test: false }), ...more }
    const { step } = await resume(first, poll, final(live))
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    expect(step.state.deadline).toBe(first.state.deadline)
  })

  it('cannot be told by an amount in another currency than the buyer’s', async () => {
    const inPounds = transaction('success', { amount: '310.55', currency: 'GBP' })
    const { first } = await standingAt(final({ transaction: inPounds }))
    expect(first).toMatchObject({ type: 'done', payment: { amount: { minorUnits: 31_055, currency: 'GBP' } } })
  })

  it('is told by the amount, not by how it is written', async () => {
    const { first } = await standingAt(paid({ amount: '398.0' }))
    expect(first.type).toBe('done')
  })
})

describe('a state of another of Shopify’s flows', () => {
  it('is refused, and nothing is sent', async () => {
    const { flow, first, gateway } = await standingAt(processing())
    const sent = gateway.calls.length
    const data = { flow: 'cart', cartId: 'gid://shopify/Cart/1', attemptToken: 'order-1' }
    const error = await refusal(() => flow.resume({ ...first.state, data }, poll))
    expect(error.code).toBe('state-refused')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues[0]?.path).toBe('data.flow')
    expect(gateway.calls).toHaveLength(sent)
  })
})
