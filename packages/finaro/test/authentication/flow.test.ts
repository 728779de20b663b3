import { currentStep } from '@three-ds/core'
import { createFinaroFlow } from '@three-ds/finaro'
import { describe, expect, it } from 'vitest'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { pathsOf, refusal } from '../refusal.ts'
import {
  approved,
  cardNumber,
  cardToken,
  challenge,
  clientOver,
  declined,
  enveloped,
  fingerprint,
  flowRequest,
  resultWith,
  threeDSecure,
  trxId,
} from '../sample.ts'

const flowOver = (...answers: readonly PlannedAnswer[]) => {
  const { client, gateway, clock } = clientOver(...answers)
  return { flow: createFinaroFlow(client, { clock, nonce: () => 'nonce1' }), gateway, clock }
}

const back = (result: object) => ({
  type: 'return' as const,
  parameters: { threeDSNonce: 'nonce1', j: btoa(JSON.stringify({ result: [result] })) },
})

const completed = { type: 'frame', outcome: 'completed' } as const

describe('starting', () => {
  it('authenticates, and ends without charging', async () => {
    const { flow, gateway } = flowOver(approved())
    const step = await flow.start(flowRequest)
    expect(step).toMatchObject({
      type: 'done',
      kind: 'authentication',
      authentication: { status: 'authenticated', evidence: 'fetched', flow: 'frictionless' },
    })
    expect(gateway.calls).toEqual(['POST /3dsecure/standalone'])
  })

  it('sends what was asked for, with our nonce in the return address and without our own field', async () => {
    const { flow, gateway } = flowOver(approved())
    await flow.start(flowRequest)
    const { notificationUrl: _ours, ...body } = flowRequest
    expect(gateway.requests[0]?.body).toEqual({
      ...body,
      dateTime: '2026-06-25T09:00:00.000+00:00',
      completionUrl: 'https://shop.example/return/730518?threeDSNonce=nonce1',
    })
  })

  it('sends once for an invoice, padded or not', async () => {
    const { flow, gateway } = flowOver(approved())
    await flow.start(flowRequest)
    const again = await flow.start({ ...flowRequest, transaction: { invoice: '0000730518' } })
    expect(again).toMatchObject({ type: 'poll', reason: 'in-progress' })
    expect(gateway.calls).toHaveLength(1)
  })

  it('ends failed after D', async () => {
    const { flow } = flowOver(declined)
    expect(await flow.start(flowRequest)).toMatchObject({ type: 'done', authentication: { status: 'failed' } })
  })

  it.each(['Z', '', 'P', 'e'])('ends unknown after the letter %j', async (letter) => {
    const { flow } = flowOver(enveloped(resultWith(letter, { threeDSecure })))
    expect(await flow.start(flowRequest)).toMatchObject({ type: 'done', authentication: { status: 'unknown' } })
  })

  it('believes no answer that tells of another invoice', async () => {
    const transaction = { invoice: '1', responseCode: 'G' }
    const { flow } = flowOver(enveloped(resultWith('G', { transaction, redirectUrl: 'https://issuer.example/' })))
    expect(await flow.start(flowRequest)).toMatchObject({ type: 'done', authentication: { status: 'unknown' } })
  })

  it('sends no page to an address that would run in it', async () => {
    const { flow } = flowOver(enveloped(resultWith('G', { redirectUrl: 'javascript:alert(1)' })))
    expect(await flow.start(flowRequest)).toMatchObject({ type: 'done', authentication: { status: 'unknown' } })
  })

  it('refuses a request before anything is claimed or sent', async () => {
    const { flow, gateway } = flowOver(approved())
    const error = await refusal(() => flow.start({ ...flowRequest, notificationUrl: '/relative' }))
    expect(pathsOf(error)).toEqual(['notificationUrl'])
    expect(gateway.calls).toEqual([])
    await flow.start(flowRequest)
  })
})

describe('a fingerprint', () => {
  it('is a hidden form post to Finaro’s address, for ten seconds', async () => {
    const { flow } = flowOver(fingerprint)
    const step = await flow.start(flowRequest)
    if (step.type !== 'fingerprint' || step.action.type !== 'frame') throw new Error(step.type)
    expect(step.action).toMatchObject({ url: 'https://issuer.example/fingerprint', hidden: true, timeoutMs: 10_000 })
    expect(JSON.parse(atob(step.action.fields?.['threeDSMethodData'] ?? ''))).toEqual({
      threeDSMethodNotificationURL: 'https://shop.example/callbacks/finaro?invoice=730518',
      threeDSServerTransID: trxId,
    })
    expect(step.state.deadline).toBe('2026-06-25T09:00:10.000Z')
    expect(currentStep(step.state)).toEqual(step)
  })

  it.each([
    ['completed', 'Y'],
    ['timed-out', 'N'],
    ['blocked', 'N'],
    ['closed', 'N'],
  ] as const)('that the page reports as %s is completed with %s', async (outcome, compInd) => {
    const { flow, gateway } = flowOver(fingerprint, approved())
    const { state } = await flow.start(flowRequest)
    const step = await flow.resume(state, { type: 'frame', outcome })
    expect(gateway.requests[1]?.body).toMatchObject({
      transaction: { invoice: '730518' },
      threeDSecure: { trxId, compInd },
    })
    expect(step).toMatchObject({ type: 'done', authentication: { status: 'authenticated' } })
  })

  const notification = (id: string) =>
    ({
      type: 'callback',
      provider: 'finaro',
      id: 'finaro:730518',
      evidence: 'browser',
      dedupeKey: 'k',
      data: { trxId: id },
    }) as const

  it('is completed with Y by the notification of its own transaction', async () => {
    const { flow, gateway } = flowOver(fingerprint, approved())
    const { state } = await flow.start(flowRequest)
    await flow.resume(state, notification(trxId))
    expect(gateway.requests[1]?.body).toMatchObject({ threeDSecure: { compInd: 'Y' } })
  })

  it('is not completed by the notification of another one', async () => {
    const { flow, gateway } = flowOver(fingerprint)
    const { state } = await flow.start(flowRequest)
    expect(await flow.resume(state, notification('other'))).toMatchObject({ type: 'fingerprint', note: 'foreign' })
    expect(gateway.calls).toHaveLength(1)
  })

  it('waits while its ten seconds run, and then goes on with N', async () => {
    const { flow, gateway, clock } = flowOver(fingerprint, approved())
    const { state } = await flow.start(flowRequest)
    clock.advance(9_999)
    expect(await flow.resume(state, { type: 'poll' })).toMatchObject({ type: 'fingerprint', state })
    clock.advance(1)
    expect((await flow.resume(state, { type: 'poll' })).type).toBe('done')
    expect(gateway.requests[1]?.body).toMatchObject({ threeDSecure: { compInd: 'N' } })
  })

  it.each([completed, notification(trxId)])('goes on with N although a late report says otherwise', async (event) => {
    const { flow, gateway, clock } = flowOver(fingerprint, approved())
    const { state } = await flow.start(flowRequest)
    clock.advance(10_000)
    await flow.resume(state, event)
    expect(gateway.requests[1]?.body).toMatchObject({ threeDSecure: { compInd: 'N' } })
  })

  it('without an address is completed at once, with U', async () => {
    const { flow, gateway } = flowOver(enveloped(resultWith('H', { threeDSecure: { trxId } })), approved())
    expect((await flow.start(flowRequest)).type).toBe('done')
    expect(gateway.requests[1]?.body).toMatchObject({ threeDSecure: { trxId, compInd: 'U' } })
  })

  it('may be asked for twice and no third time', async () => {
    const { flow } = flowOver(fingerprint, fingerprint, fingerprint)
    const first = await flow.start(flowRequest)
    const second = await flow.resume(first.state, completed)
    expect(second.type).toBe('fingerprint')
    expect(second.state.revision).toBe(first.state.revision + 1)
    expect(await flow.resume(second.state, completed)).toMatchObject({
      type: 'done',
      authentication: { status: 'unknown' },
    })
  })

  it('without an address is not asked for without end either', async () => {
    const bare = enveloped(resultWith('H', { threeDSecure: { trxId } }))
    const { flow, gateway } = flowOver(bare, bare, bare)
    expect(await flow.start(flowRequest)).toMatchObject({ type: 'done', authentication: { status: 'unknown' } })
    expect(gateway.calls).toHaveLength(3)
  })

  it('may be followed by a challenge', async () => {
    const { flow } = flowOver(fingerprint, challenge)
    const { state } = await flow.start(flowRequest)
    expect((await flow.resume(state, completed)).type).toBe('challenge')
  })
})

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

  it('is not ended by a return that has not ended itself', async () => {
    const { flow } = flowOver(challenge)
    const { state } = await flow.start(flowRequest)
    const pending = resultWith('G', { threeDSecure: { trxId } })
    expect(await flow.resume(state, back(pending))).toMatchObject({ type: 'challenge', note: 'unexpected' })
  })

  it('waits while its time runs, then ends unknown, which does not mean failed', async () => {
    const { flow, clock } = flowOver(challenge)
    const { state } = await flow.start(flowRequest)
    clock.advance(599_999)
    expect((await flow.resume(state, { type: 'poll' })).type).toBe('challenge')
    clock.advance(1)
    expect(await flow.resume(state, { type: 'poll' })).toMatchObject({
      type: 'done',
      authentication: { status: 'unknown', evidence: 'browser', trxId },
    })
  })

  it('takes a late return all the same, since it has to agree', async () => {
    const { flow, clock } = flowOver(challenge)
    const { state } = await flow.start(flowRequest)
    clock.advance(3_600_000)
    expect(await flow.resume(state, back(passed))).toMatchObject({ authentication: { status: 'authenticated' } })
  })

  it('is matched by card number where the request had a token', async () => {
    const { flow } = flowOver(challenge)
    const { state } = await flow.start({ ...flowRequest, card: { token: { value: cardToken } } })
    expect((await flow.resume(state, back(passed))).type).toBe('done')
  })
})

describe('the state', () => {
  it('holds neither a card number nor a token nor what the browser told', async () => {
    const byNumber = await flowOver(fingerprint).flow.start(flowRequest)
    const byToken = await flowOver(challenge).flow.start({ ...flowRequest, card: { token: { value: cardToken } } })
    for (const { state } of [byNumber, byToken]) {
      const text = JSON.stringify(state)
      for (const secret of [cardNumber, cardToken, 'Firefox', 'ada@shop.example']) expect(text).not.toContain(secret)
      expect(text.length).toBeLessThan(1_024)
    }
  })
})
