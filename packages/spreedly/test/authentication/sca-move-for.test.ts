import { createManualClock } from '@three-ds/core/testing'
import { createSpreedlyScaFlow } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { type PlannedAnswer, recordedGateway } from '../recorded-gateway.ts'
import { clientOf, told } from '../sample.ts'
import { sca } from './sca-sample.ts'

describe('answers to a stand-alone authentication', () => {
  const request = {
    sca_provider_key: 'sca1',
    reference: 'order-7/1',
    transaction: { payment_method_token: 'pm_1', browser_info: 'e30=', amount: 3001, currency_code: 'USD' },
  } as const
  const pending = sca({
    state: 'pending',
    succeeded: false,
    required_action: 'challenge',
    directory_response_status: 'C',
    authentication_response_status: null,
    ecommerce_indicator: null,
    authentication_value: null,
  })
  const clock = createManualClock()
  const flowOver = (...answers: readonly PlannedAnswer[]) =>
    createSpreedlyScaFlow(clientOf(recordedGateway(...answers)), { clock })

  it.each([
    ['another token', { token: 'sca_2' }],
    ['another amount', { amount: 1 }],
    ['another currency', { currency_code: 'EUR' }],
    ['a payment', { transaction_type: 'Purchase' }],
  ])('that read back %s end nothing', async (_what, fields) => {
    const flow = flowOver(told(pending, 201), told(sca(fields)))
    const challenge = await flow.start(request)
    const step = await flow.resume(challenge.state, { type: 'poll' })
    expect(step).toMatchObject({ type: 'challenge', note: 'foreign', state: challenge.state })
  })

  it('to the first call that are of something else are neither believed nor lost', async () => {
    const flow = flowOver(told(sca({ amount: 1 }), 201), told(sca()))
    const step = await flow.start(request)
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    expect(await flow.resume(step.state, { type: 'poll' })).toMatchObject({
      type: 'done',
      authentication: { status: 'authenticated' },
    })
  })

  it('of a state that has not ended do not end the flow', async () => {
    const flow = flowOver(told({ ...pending, state: 'processing', required_action: null }, 202), told(sca()))
    const step = await flow.start(request)
    expect(step).toMatchObject({ type: 'poll', reason: 'processing' })
    expect(step).toHaveProperty('notBefore', new Date(clock.now() + 5_000).toISOString())
    expect((await flow.resume(step.state, { type: 'poll' })).type).toBe('done')
  })

  it.each([{ token: null }, { state: null }])('that lack %j end it: nothing more can be read', async (lacking) => {
    const step = await flowOver(told(sca(lacking), 201)).start(request)
    expect(step).toMatchObject({ type: 'done', authentication: { status: 'authenticated' } })
  })

  it('that are foreign and have no token leave none behind', async () => {
    const { type, state } = await flowOver(told(sca({ amount: 1, token: null }), 201)).start(request)
    expect(type).toBe('poll')
    expect(Object.keys(state.data)).toEqual(['amount', 'currency_code'])
  })

  it('of no currency, or to a request of none, are of this one', async () => {
    const { amount: _a, currency_code: _c, ...bare } = request.transaction
    const flow = flowOver(told(pending, 201), told(sca({ currency_code: null })))
    const { state } = await flow.start({ ...request, transaction: bare })
    expect(Object.keys(state.data)).toEqual(['transaction_token'])
    expect((await flow.resume(state, { type: 'poll' })).type).toBe('done')
    const step = await flowOver(told(sca({ amount: null, currency_code: null }), 201)).start(request)
    expect(step.type).toBe('done')
  })

  it('of the currency in small letters are of this one', async () => {
    expect((await flowOver(told(sca({ currency_code: 'usd' }), 201)).start(request)).type).toBe('done')
    const small = { ...request, transaction: { ...request.transaction, currency_code: 'usd' } }
    expect((await flowOver(told(sca(), 201)).start(small)).type).toBe('done')
  })

  it('that are pending beside a letter ask for what is still to do', async () => {
    const step = await flowOver(told({ ...pending, directory_response_status: 'U' }, 201)).start(request)
    expect(step.type).toBe('challenge')
  })

  it('that failed after a challenge without a last letter end it, as unknown', async () => {
    const step = await flowOver(told({ ...pending, state: 'failed' }, 201)).start(request)
    expect(step).toMatchObject({ type: 'done', authentication: { status: 'unknown', paResStatus: 'C' } })
  })

  it.each([400, 402, 422])('with HTTP status %i that carry an authentication are answers', async (status) => {
    const failed = sca({
      state: 'failed',
      succeeded: false,
      directory_response_status: 'N',
      authentication_response_status: 'N',
      ecommerce_indicator: '07',
      authentication_value: null,
    })
    const step = await flowOver(told(failed, status)).start(request)
    expect(step).toMatchObject({ type: 'done', authentication: { status: 'failed' } })
  })
})
