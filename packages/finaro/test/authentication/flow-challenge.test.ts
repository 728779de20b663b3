import { createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
import { describe, expect, it } from 'vitest'
import { recordedGateway } from '../recorded-gateway.ts'
import {
  cardToken,
  challenge,
  credentials,
  enveloped,
  flowRequest,
  resultWith,
  threeDSecure,
  trxId,
} from '../sample.ts'
import { back, flowOver } from './flow-sample.ts'

describe('a challenge', () => {
  const passed = resultWith('A', { threeDSecure })

  it('sends the page to Finaro’s address, for ten minutes', async () => {
    const { flow } = flowOver(challenge)
    expect(await flow.start(flowRequest)).toMatchObject({
      type: 'challenge',
      action: { type: 'redirect', url: 'https://issuer.example/challenge' },
      state: { deadline: '2026-06-25T09:10:00.000Z' },
    })
  })

  it('ends with a matched result where the return agrees, and asks nobody', async () => {
    const { flow, gateway } = flowOver(challenge)
    const { state } = await flow.start(flowRequest)
    expect(await flow.resume(state, back(passed))).toMatchObject({
      type: 'done',
      kind: 'authentication',
      authentication: { status: 'authenticated', evidence: 'matched', flow: 'challenge', trxId, test: false },
    })
    expect(gateway.calls).toHaveLength(1)
  })

  it('ends failed where the return says so', async () => {
    const { flow } = flowOver(challenge)
    const { state } = await flow.start(flowRequest)
    expect(await flow.resume(state, back(resultWith('D', { threeDSecure: { trxId } })))).toMatchObject({
      type: 'done',
      authentication: { status: 'failed', evidence: 'matched' },
    })
  })

  it.each<[string, object]>([
    ['another invoice', { ...passed, transaction: { invoice: '1', responseCode: 'A' } }],
    ['another amount', { ...passed, amount: { total: 0.01 } }],
    ['another currency', { ...passed, currencyCode: 'JPY' }],
    ['another card', { ...passed, card: { number: 'XXXXXXXXXXXX1111', type: 'VS' } }],
    ['another transaction', { ...passed, threeDSecure: { ...threeDSecure, trxId: 'other' } }],
    ['a card of another scheme', { ...passed, card: { number: 'XXXXXXXXXXXX5439', type: 'MC' } }],
    ['no transaction', resultWith('A')],
  ])('is not ended by the return of %s', async (_what, result) => {
    const { flow } = flowOver(challenge)
    const { state } = await flow.start(flowRequest)
    const step = await flow.resume(state, back(result))
    expect(step).toMatchObject({ type: 'challenge', note: 'foreign', state })
    expect((await flow.resume(state, back(passed))).type).toBe('done')
  })

  it('is not ended by a return without our nonce', async () => {
    const { flow } = flowOver(challenge)
    const { state } = await flow.start(flowRequest)
    const { j } = back(passed).parameters
    expect(await flow.resume(state, { type: 'return', parameters: { j } })).toMatchObject({ note: 'foreign' })
  })

  it.each([{}, { j: '' }, { j: 'x' }, { j: btoa('{"result":[]}') }])('is not ended by %j', async (parameters) => {
    const { flow } = flowOver(challenge)
    const { state } = await flow.start(flowRequest)
    expect(await flow.resume(state, { type: 'return', parameters })).toMatchObject({ note: 'unexpected', state })
  })

  it('is not ended by a bug either, which is thrown as it is', async () => {
    const { flow } = flowOver(challenge)
    const { state } = await flow.start(flowRequest)
    const parameters = {
      get j(): string {
        throw new TypeError('a bug')
      },
    }
    await expect(flow.resume(state, { type: 'return', parameters })).rejects.toThrow(TypeError)
  })

  it('is not ended by a return that has not ended itself', async () => {
    const { flow } = flowOver(challenge)
    const { state } = await flow.start(flowRequest)
    const pending = resultWith('G', { threeDSecure: { trxId } })
    expect(await flow.resume(state, back(pending))).toMatchObject({ type: 'challenge', note: 'unexpected' })
  })

  it('is not moved by a notification of the fingerprint before it', async () => {
    const { flow } = flowOver(challenge)
    const { state } = await flow.start(flowRequest)
    const event = {
      type: 'callback',
      provider: 'finaro',
      id: 'finaro:730518',
      evidence: 'browser',
      dedupeKey: 'k',
      data: { trxId },
    } as const
    expect(await flow.resume(state, event)).toMatchObject({ type: 'challenge', note: 'late', state })
  })

  it('waits while its time runs, then ends unknown, which does not mean failed', async () => {
    const { flow, clock } = flowOver(challenge)
    const { state } = await flow.start(flowRequest)
    clock.advance(599_999)
    expect(await flow.resume(state, { type: 'poll' })).toMatchObject({ type: 'challenge', note: 'unexpected' })
    clock.advance(1)
    const end = await flow.resume(state, { type: 'poll' })
    expect(end.type === 'done' && end.authentication).toEqual({
      provider: 'finaro',
      status: 'unknown',
      evidence: 'browser',
      test: false,
      amount: { minorUnits: 1999, currency: 'EUR' },
      trxId,
      scheme: 'visa',
      card: { last4: '5439' },
    })
  })

  it('takes a late return all the same, since it has to agree', async () => {
    const { flow, clock } = flowOver(challenge)
    const { state } = await flow.start(flowRequest)
    clock.advance(3_600_000)
    expect(await flow.resume(state, back(passed))).toMatchObject({ authentication: { status: 'authenticated' } })
  })

  it('is not ended where no answer has told which card it is about: there is nothing to hold the return against', async () => {
    const untold = enveloped(
      resultWith('G', {
        threeDSecure: { trxId },
        card: { type: 'VS' },
        redirectUrl: 'https://issuer.example/challenge',
      }),
    )
    const { flow } = flowOver(untold)
    const { state } = await flow.start({ ...flowRequest, card: { token: { value: cardToken } } })
    expect(await flow.resume(state, back(passed))).toMatchObject({ type: 'challenge', note: 'foreign' })
  })

  it('of a test ends with the result of a test', async () => {
    const client = createFinaroClient({ ...credentials, fetch: recordedGateway(challenge).fetch, test: true })
    const tested = createFinaroFlow(client, { nonce: () => 'nonce1' })
    const { state } = await tested.start(flowRequest)
    expect(await tested.resume(state, back(passed))).toMatchObject({
      authentication: { test: true, evidence: 'matched' },
    })
  })

  it('is matched by card number where the request had a token', async () => {
    const { flow } = flowOver(challenge)
    const { state } = await flow.start({ ...flowRequest, card: { token: { value: cardToken } } })
    expect((await flow.resume(state, back(passed))).type).toBe('done')
  })
})
