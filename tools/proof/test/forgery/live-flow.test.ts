import { createCardinalClient, createCardinalFlow } from '@three-ds/cardinal'
import { createCardinalSandbox } from '@three-ds/cardinal/testing'
import type { JsonObject } from '@three-ds/core'
import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { renderCallbackXml, sampleTransaction } from '@three-ds/spreedly/testing'
import { describe, expect, it } from 'vitest'
import { believed, signed } from './spreedly.ts'

const pending: JsonObject = {
  ...sampleTransaction({ order_id: 'order-1', on_test_gateway: false }),
  state: 'pending',
  succeeded: false,
  required_action: 'challenge',
  challenge_url: 'https://acs.example/challenge',
  checkout_url: 'https://core.spreedly.com/checkout/1',
}

/** A live flow at its challenge; whatever is asked, the gateway still waits for the cardholder. */
async function liveFlow(later: JsonObject = pending) {
  let answer = pending
  const client = createSpreedlyClient({
    environmentKey: 'key',
    accessSecret: 'secret',
    fetch: async () => Response.json({ transaction: answer }),
  })
  const flow = createSpreedlyFlow(client)
  const step = await flow.start({
    operation: 'purchase',
    gateway_token: 'gateway-1',
    transaction: {
      payment_method_token: 'method-1',
      amount: 3001,
      currency_code: 'USD',
      order_id: 'order-1',
      attempt_3dsecure: true,
      three_ds_version: '2',
      browser_info: 'eyJ3aWR0aCI6MX0=',
      redirect_url: 'https://shop.example/return/1',
      callback_url: 'https://shop.example/callbacks',
    },
  })
  answer = later
  return { flow, step }
}

const genuineOf = (fields: JsonObject) =>
  signed({ on_test_gateway: false, ...fields }).then((one) => believed(renderCallbackXml([one])))

describe('a live flow of Spreedly’s', () => {
  it.each<[string, JsonObject]>([
    ['of a test gateway', { on_test_gateway: true }],
    ['of another amount', { amount: 1 }],
    ['of another currency', { currency_code: 'IDR' }],
    ['of a Void', { transaction_type: 'Void' }],
    ['of another transaction', { token: 'TestTransactionToken0000009' }],
    ['of its own transaction, while the gateway still says pending', {}],
  ])('is not ended by a signed event %s', async (_, fields) => {
    const { flow, step } = await liveFlow()
    const next = await flow.resume(step.state, await genuineOf(fields))
    expect(next.type).not.toBe('done')
  })

  it.each<[string, JsonObject]>([
    ['of a test gateway', { on_test_gateway: true }],
    ['of another amount', { amount: 1 }],
    ['of a Void', { transaction_type: 'Void' }],
    ['of another order', { order_id: 'order-2' }],
  ])('is not ended by an answer %s either', async (_, fields) => {
    const { flow, step } = await liveFlow({
      ...sampleTransaction({ order_id: 'order-1', on_test_gateway: false }),
      ...fields,
    })
    const next = await flow.resume(step.state, await genuineOf({}))
    expect(next.type).not.toBe('done')
    expect(next.note).toBe('foreign')
    expect(next.state).toEqual(step.state)
  })

  it('is not moved by the event of another order', async () => {
    const { flow, step } = await liveFlow(sampleTransaction({ order_id: 'order-1', on_test_gateway: false }))
    const next = await flow.resume(step.state, await genuineOf({ order_id: 'order-2' }))
    expect(next.note).toBe('foreign')
  })

  it('is ended by its own event and the gateway’s answer', async () => {
    const { flow, step } = await liveFlow(sampleTransaction({ order_id: 'order-1', on_test_gateway: false }))
    const end = await flow.resume(step.state, await genuineOf({}))
    expect(end).toMatchObject({
      type: 'done',
      payment: { status: 'captured', evidence: 'fetched' },
      authentication: { status: 'unknown' },
    })
  })
})

describe('a flow of Cardinal’s', () => {
  it('is not ended by a right token for another order', async () => {
    const sandbox = createCardinalSandbox()
    const flow = createCardinalFlow(createCardinalClient(sandbox.clientOptions))
    const [mine, theirs] = [
      await flow.start(sandbox.request('challenge')),
      await flow.start(sandbox.request('challenge')),
    ]
    const event = await sandbox.answer(mine, 'pass')
    if (!('action' in theirs) || event.type !== 'script') throw new TypeError('the sandbox shows no challenge')
    const replayed = { ...event, actionId: theirs.action.id }
    const next = await flow.resume(theirs.state, replayed)
    expect(next.type).not.toBe('done')
    const end = await flow.resume(mine.state, event)
    expect(end).toMatchObject({ type: 'done', authentication: { status: 'authenticated', evidence: 'signed' } })
  })
})
