import { createFinaroFlow } from '@three-ds/finaro'
import { describe, expect, it } from 'vitest'
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
import { flowOver } from './flow-sample.ts'

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

  it('sends once for an invoice, also where the flow is made anew for each request', async () => {
    const { client, gateway, clock } = clientOver(approved())
    await createFinaroFlow(client, { clock }).start(flowRequest)
    expect((await createFinaroFlow(client, { clock }).start(flowRequest)).type).toBe('poll')
    expect(gateway.calls).toHaveLength(1)
  })

  it('has a nonce of its own, which nobody can guess', async () => {
    const { client, gateway } = clientOver(approved(), approved())
    const flow = createFinaroFlow(client)
    await flow.start(flowRequest)
    await flow.start({ ...flowRequest, transaction: { invoice: '730519' } })
    const nonces = gateway.requests.map(({ body }) => /threeDSNonce=([0-9a-f]{32})"/.exec(JSON.stringify(body))?.[1])
    expect(new Set(nonces).size).toBe(2)
    expect(nonces).not.toContain(undefined)
  })

  it('ends failed after D', async () => {
    const { flow } = flowOver(declined)
    expect(await flow.start(flowRequest)).toMatchObject({ type: 'done', authentication: { status: 'failed' } })
  })

  it.each(['Z', '', 'P', 'e'])('ends unknown after the letter %j', async (letter) => {
    const { flow } = flowOver(enveloped(resultWith(letter, { threeDSecure })))
    expect(await flow.start(flowRequest)).toMatchObject({ type: 'done', authentication: { status: 'unknown' } })
  })

  it('ends unknown after an answer that tells no letter at all', async () => {
    const { flow, gateway } = flowOver(enveloped({ threeDSecure }))
    expect(await flow.start(flowRequest)).toMatchObject({ type: 'done', authentication: { status: 'unknown' } })
    expect(gateway.calls).toHaveLength(1)
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

  it.each([
    { notificationUrl: '/relative' },
    { notificationUrl: 'https://[' },
    { notificationUrl: `https://shop.example/${'x'.repeat(180)}` },
    { completionUrl: 'https://[' },
  ])('refuses %j before anything is claimed or sent', async (more) => {
    const { flow, gateway } = flowOver(approved())
    const error = await refusal(() => flow.start({ ...flowRequest, ...more }))
    expect(pathsOf(error)).toEqual(Object.keys(more))
    expect([error.provider, error.operation]).toEqual(['finaro', 'start'])
    expect(gateway.calls).toEqual([])
    await flow.start(flowRequest)
  })
})

describe('the notification’s address', () => {
  it('has 180 characters at most, so that the invoice fits behind it', async () => {
    const longest = 'https://shop.example/'.padEnd(180, 'x')
    const { flow } = flowOver(approved())
    const request = { ...flowRequest, notificationUrl: `${longest}x` }
    expect(pathsOf(await refusal(() => flow.start(request)))).toEqual(['notificationUrl'])
    expect((await flow.start({ ...flowRequest, notificationUrl: longest })).type).toBe('done')
  })
})

describe('the state', () => {
  it('holds what answers are held against: of the request first, then of the first answer that tells it', async () => {
    const { state } = await flowOver(challenge).flow.start(flowRequest)
    expect(state.data).toEqual({
      invoice: '730518',
      amount: { minorUnits: 1999, currency: 'EUR' },
      notificationUrl: 'https://shop.example/callbacks/finaro',
      rounds: 0,
      nonce: 'nonce1',
      last4: '5439',
      trxId,
      scheme: 'visa',
      test: false,
    })
  })

  it('holds the last four digits of the request, also where the answer tells another card', async () => {
    const other = enveloped(
      resultWith('G', { card: { number: 'XXXXXXXXXXXX1111', type: 'VS' }, redirectUrl: 'https://issuer.example/c' }),
    )
    const { state } = await flowOver(other).flow.start(flowRequest)
    expect(state.data).toMatchObject({ last4: '5439' })
  })

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
