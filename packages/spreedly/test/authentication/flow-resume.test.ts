import { currentStep } from '@three-ds/core'
import { createSpreedlyFlow } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { refusal } from '../refusal.ts'
import { clientOf, declinedTransaction, pendingTransaction, told, wireTransaction } from '../sample.ts'
import { calls, type Event, flowOver, poll, request, type State, script } from './flow-sample.ts'

const started = async () => {
  const over = flowOver(told(pendingTransaction()))
  return { ...over, first: await over.flow.start(request) }
}

const callback = (fields: object = {}): Event => ({
  type: 'callback',
  provider: 'spreedly',
  id: 'spreedly:order-1',
  evidence: 'signed',
  dedupeKey: 'spreedly|tx_1|succeeded|2026-06-25T09:00:01.000Z',
  data: { state: 'succeeded', succeeded: true },
  ...fields,
})

describe('resuming', () => {
  it('reads from Spreedly after a callback: its fields are believed nowhere else', async () => {
    const { resume, first } = await started()
    const { step, made } = await resume(first, callback(), told(declinedTransaction()))
    expect(made).toEqual([calls.show])
    expect(step).toMatchObject({ type: 'done', payment: { status: 'declined', evidence: 'fetched' } })
  })

  it('reads the transaction of the state, never the one that the return names', async () => {
    const { resume, first } = await started()
    const event: Event = { type: 'return', parameters: { transaction_token: 'tx_9', state: 'succeeded' } }
    const { step, made } = await resume(first, event, told(pendingTransaction()))
    expect(made).toEqual([calls.show])
    expect(step.state).toEqual(first.state)
  })

  it.each([
    ['another order', callback({ id: 'spreedly:order-2' })],
    ['another provider', callback({ provider: 'processout' })],
  ])('asks nobody for a callback of %s', async (_what, event) => {
    const { resume, first } = await started()
    const { step, made } = await resume(first, event)
    expect(made).toEqual([])
    expect(step.note).toBe('foreign')
  })

  it('a finished flow asks nobody', async () => {
    const { resume, first } = await started()
    const { step } = await resume(first, poll, told(wireTransaction()))
    for (const event of [poll, callback(), { type: 'return', parameters: {} }] satisfies Event[]) {
      const again = await resume(step, event)
      expect(again.made).toEqual([])
      expect(again.step.note).toBe('already-done')
      expect(again.step).toMatchObject({ type: 'done', payment: { status: 'captured' } })
    }
  })

  it.each([
    ['another order', { order_id: 'order-2' }],
    ['another amount', { amount: 1 }],
    ['another currency', { currency_code: 'EUR' }],
    ['another type', { transaction_type: 'Void' }],
    ['another token', { token: 'tx_9' }],
    ['another kind of gateway', { on_test_gateway: false }],
  ])('with an answer of %s moves nothing', async (_what, fields) => {
    const { resume, first } = await started()
    const { step } = await resume(first, poll, told(wireTransaction(fields)))
    expect(step.note).toBe('foreign')
    expect(step.state).toEqual(first.state)
    const next = await resume(step, poll, told(wireTransaction()))
    expect(next.step.type).toBe('done')
  })

  it('never ends a live flow with a sale on a test gateway', async () => {
    const { flow, gateway } = flowOver(told(pendingTransaction({ on_test_gateway: false })))
    const { state } = await flow.start(request)
    gateway.will(told(wireTransaction({ on_test_gateway: true })))
    expect((await flow.resume(state, poll)).note).toBe('foreign')
  })

  it('with an answer that foreign acts on nothing either', async () => {
    const { flow, gateway } = flowOver(told(pendingTransaction({ required_action: 'device_fingerprint' })))
    const { state } = await flow.start(request)
    gateway.will(told(pendingTransaction({ amount: 1 })))
    const step = await flow.resume(state, { type: 'frame', outcome: 'completed' })
    expect(step.note).toBe('foreign')
    expect(gateway.calls).toEqual([calls.purchase, calls.show])
  })

  it('only reads during a pause, whatever the script says: there is nothing to complete', async () => {
    const pause = told(pendingTransaction({ required_action: 'none' }))
    const { flow, resume } = flowOver(pause)
    const { made } = await resume(await flow.start(request), script('trigger-completion'), pause)
    expect(made).toEqual([calls.show])
  })

  it('hears the script in its own events only', async () => {
    const { resume, first } = await started()
    const posing = { type: 'return', parameters: {}, payload: { action: 'trigger-completion' } } as Event
    expect((await resume(first, posing, told(pendingTransaction()))).made).toEqual([calls.show])
  })

  it('looks the payment up again where its state has lost the token', async () => {
    const { gateway, flow, first } = await started()
    const { transaction_token: _lost, ...data } = first.state.data
    gateway.will({ json: { transactions: [wireTransaction()] } }, told(wireTransaction()))
    expect((await flow.resume({ ...first.state, data }, poll)).type).toBe('done')
    expect(gateway.calls).toEqual([calls.purchase, calls.list, calls.show])
  })

  it('ends with a payment that takes days, and says that it is not final', async () => {
    const { resume, first } = await started()
    const { step } = await resume(first, poll, told(wireTransaction({ state: 'processing', succeeded: false })))
    expect(step).toMatchObject({ type: 'done', payment: { status: 'processing', final: false } })
  })

  it('while polling takes "too many requests" for "later"', async () => {
    const { flow, gateway, resume, clock } = flowOver(told(pendingTransaction({ required_action: 'none' })))
    const first = await flow.start(request)
    const { step } = await resume(first, poll, { status: 429, text: '', headers: { 'retry-after': '40' } })
    expect(step).toHaveProperty('notBefore', new Date(clock.now() + 40_000).toISOString())
    expect(gateway.calls).toEqual([calls.purchase, calls.show])
  })

  it('fails where the transaction cannot be read, and the state still stands', async () => {
    const { flow, gateway, resume, first } = await started()
    gateway.will({ status: 401, text: '' })
    expect((await refusal(() => flow.resume(first.state, poll))).code).toBe('unauthorized')
    expect((await resume(first, poll, told(wireTransaction()))).step.type).toBe('done')
  })

  it('refuses the state of another provider', async () => {
    const { flow, first } = await started()
    const state = { ...first.state, provider: 'finaro' } as unknown as State
    expect((await refusal(() => flow.resume(state, poll))).code).toBe('state-refused')
  })
})

describe('a state', () => {
  it('survives JSON, another process, and another flow over the same gateway', async () => {
    const { gateway, seen, clock, first } = await started()
    const stored: State = JSON.parse(JSON.stringify(first.state))
    expect(stored).toEqual(first.state)
    gateway.will(told(wireTransaction()))
    const elsewhere = createSpreedlyFlow(clientOf(gateway, { clock }), { seen, clock })
    expect((await elsewhere.resume(stored, poll)).type).toBe('done')
  })

  it('gives its action again after a reload, without asking Spreedly', async () => {
    const { first, gateway } = await started()
    expect(currentStep(first.state)).toEqual(first)
    expect(gateway.calls).toEqual([calls.purchase])
  })
})
