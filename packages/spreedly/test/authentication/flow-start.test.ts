import { createSpreedlyFlow, type SpreedlyFlowRequest } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { printed } from '../printed.ts'
import { type PlannedAnswer, recordedGateway } from '../recorded-gateway.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { clientOf, declinedTransaction, payment, pendingTransaction, told, wireTransaction } from '../sample.ts'
import { calls, flowOver, request } from './flow-sample.ts'

const startedWith = async (...answers: readonly PlannedAnswer[]) => {
  const { flow, gateway, clock } = flowOver(...answers)
  return { step: await flow.start(request), gateway, clock }
}

describe('the step after the first answer', () => {
  it('is done where no cardholder is needed', async () => {
    const { step } = await startedWith(told(wireTransaction()))
    expect(step).toMatchObject({
      type: 'done',
      kind: 'payment',
      payment: { status: 'captured', final: true, id: 'tx_1' },
      authentication: { status: 'unknown', evidence: 'fetched' },
    })
  })

  it('is done with a decline, which is no error', async () => {
    const { step } = await startedWith(told(declinedTransaction(), 422))
    expect(step).toMatchObject({ type: 'done', kind: 'payment', payment: { status: 'declined' } })
  })

  it('is done, and not final, where the payment takes days', async () => {
    const { step } = await startedWith(told(wireTransaction({ state: 'processing', succeeded: false })))
    expect(step).toMatchObject({ type: 'done', payment: { status: 'processing', final: false } })
  })

  it('is done, and not final, where the payment is held for review', async () => {
    const { step } = await startedWith(told(wireTransaction({ response: { fraud_review: true } })))
    expect(step).toMatchObject({ type: 'done', payment: { status: 'in-review', final: false } })
  })

  it('asks again for a state that this version does not know', async () => {
    const { step, clock } = await startedWith(told(wireTransaction({ state: 'scrubbed' })))
    expect(step).toMatchObject({ type: 'poll', reason: 'processing' })
    expect(step).toHaveProperty('notBefore', new Date(clock.now() + 5_000).toISOString())
  })

  it('finds out where Spreedly itself does not know', async () => {
    const { step } = await startedWith(told(declinedTransaction({ response: { result_unknown: true } }), 422))
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
  })
})

describe('starting', () => {
  it.each(['purchase', 'authorize', 'verify'] as const)('sends one %s, as it was asked for', async (operation) => {
    const { flow, gateway } = flowOver(told(pendingTransaction({ transaction_type: undefined })))
    await flow.start({ ...request, operation })
    expect(gateway.calls).toEqual([`POST /gateways/g1/${operation}.json`])
    expect(gateway.requests[0]?.body).toEqual({ transaction: payment })
  })

  it('takes the order id for its natural key', async () => {
    const { step } = await startedWith(told(pendingTransaction()))
    expect(step.state.id).toBe('spreedly:order-1')
    expect(step.state.provider).toBe('spreedly')
  })

  it('sends once for an order id: the second start finds out', async () => {
    const { flow, gateway } = flowOver(told(pendingTransaction()))
    const [first, second] = await Promise.all([flow.start(request), flow.start(request)])
    expect(first.type).toBe('challenge')
    expect(second).toMatchObject({ type: 'poll', reason: 'in-progress' })
    gateway.will({ json: { transactions: [pendingTransaction()] } }, told(pendingTransaction()))
    const found = await flow.resume(second.state, { type: 'poll' })
    expect(found.type).toBe('challenge')
    expect(gateway.calls).toEqual([calls.purchase, calls.list, calls.show])
  })

  it('takes another order id for another payment', async () => {
    const { flow, gateway } = flowOver(told(pendingTransaction()), told(pendingTransaction({ order_id: 'order-2' })))
    await flow.start(request)
    await flow.start({ ...request, transaction: { ...payment, order_id: 'order-2' } })
    expect(gateway.calls).toEqual([calls.purchase, calls.purchase])
  })

  it.each([
    ['a 408', { status: 408, text: '' }],
    ['a 502', { status: 502, text: '<html>' }],
    ['a cut connection', { breaks: 'after' }],
    ['an empty 200', { text: '' }],
  ] as const)('with %s is a poll that finds out, not an error', async (_what, answer) => {
    const { step, gateway } = await startedWith(answer)
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    expect(gateway.calls).toEqual([calls.purchase])
  })

  it.each([
    ['a 401', { status: 401, text: '' }, 'rejected'],
    ['a 429', { status: 429, text: '' }, 'rejected'],
    ['a refused connection', { breaks: 'before' }, 'not-sent'],
  ] as const)('with %s did nothing, and the order id is free again', async (_what, answer, outcome) => {
    const { flow, gateway } = flowOver(answer)
    expect((await refusal(() => flow.start(request))).outcome).toBe(outcome)
    gateway.will(told(pendingTransaction()))
    expect((await flow.start(request)).type).toBe('challenge')
  })

  it.each([
    ['another order', { order_id: 'order-2' }],
    ['another amount', { amount: 3002 }],
    ['another currency', { currency_code: 'EUR' }],
    ['another type', { transaction_type: 'Void' }],
  ])('answered with %s is not believed, and not lost', async (_what, fields) => {
    const { flow, gateway } = flowOver(told(wireTransaction(fields)))
    const step = await flow.start(request)
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    gateway.will(told(wireTransaction(fields)))
    const next = await flow.resume(step.state, { type: 'poll' })
    expect(next.type).toBe('poll')
    expect(next.note).toBe('foreign')
  })
})

describe('a request that is refused', () => {
  const refused = (wrong: object) => {
    const flow = createSpreedlyFlow(clientOf(recordedGateway()))
    return refusal(() => flow.start(wrong as SpreedlyFlowRequest))
  }

  it('lacks the ways back: all are named at once', async () => {
    const transaction = { payment_method_token: 'pm_1', amount: 1, currency_code: 'EUR' }
    const error = await refused({ ...request, transaction })
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.operation).toBe('start')
    expect(pathsOf(error)).toEqual([
      'transaction.order_id',
      'transaction.redirect_url',
      'transaction.callback_url',
      'transaction.browser_info',
      'transaction.attempt_3dsecure',
    ])
  })

  it('does not ask for 3-D Secure at all', async () => {
    const { attempt_3dsecure: _a, three_ds_version: _v, ...transaction } = payment
    const error = await refused({ ...request, transaction })
    expect(pathsOf(error)).toEqual(['transaction.attempt_3dsecure'])
    expect(error.remedy).toContain('sca_provider_key')
  })

  it.each([
    { attempt_3dsecure: false },
    { sca_provider_key: 'sca1' },
    { sca_authentication_token: 'sca_1', payment_method_token: undefined },
    { three_ds_version: '2.2.0', three_ds: { ecommerce_indicator: '05' } },
  ])('is not one that asks for it in another way: %j', async (asks) => {
    const { attempt_3dsecure: _a, three_ds_version: _v, ...transaction } = payment
    const { flow } = flowOver(told(pendingTransaction()))
    expect((await flow.start({ ...request, transaction: { ...transaction, ...asks } })).type).toBe('challenge')
  })

  it.each(['order_id', 'redirect_url', 'callback_url', 'browser_info'])('has an empty %s', async (name) => {
    const error = await refused({ ...request, transaction: { ...payment, [name]: '' } })
    expect(pathsOf(error)).toEqual([`transaction.${name}`])
    expect([error.provider, error.operation]).toEqual(['spreedly', 'start'])
  })

  it('charges nothing: only a verification may be without an amount', async () => {
    const { amount: _none, ...transaction } = payment
    const error = await refused({ ...request, transaction })
    expect(pathsOf(error)).toEqual(['transaction.amount'])
    expect([error.provider, error.operation]).toEqual(['spreedly', 'start'])
  })

  it.each([
    ['operation', { ...request, operation: 'credit' }],
    ['gateway_token', { ...request, gateway_token: '' }],
    ['gateway_token', { operation: 'purchase', transaction: payment }],
    ['transaction', { ...request, transaction: 'planted' }],
    ['transaction.amount', { ...request, transaction: { ...payment, amount: 'planted' } }],
    ['transaction.currency_code', { ...request, transaction: { ...payment, currency_code: 'usd' } }],
    ['planted', { ...request, planted: true }],
  ])('has a wrong %s', async (path, wrong) => {
    const error = await refused(wrong)
    expect(pathsOf(error)).toEqual([path])
    if (path !== 'planted') expect(printed(error)).not.toContain('planted')
  })

  it.each([null, undefined, 'planted', []])('is no request: %j', async (wrong) => {
    expect((await refused(wrong as unknown as object)).code).toBe('invalid-input')
  })

  it('does not claim its order id', async () => {
    const { flow, gateway } = flowOver()
    await refusal(() => flow.start({ ...request, transaction: { ...payment, amount: -1 } }))
    gateway.will(told(pendingTransaction()))
    expect((await flow.start(request)).type).toBe('challenge')
  })
})
