import { createCardinalFlow } from '@three-ds/cardinal'
import { describe, expect, it } from 'vitest'
import { pathsOf, refusal } from '../refusal.ts'
import {
  asksForChallenge,
  cavv,
  challengeFields,
  ended,
  openFlow,
  poll,
  record,
  records,
  request,
  session,
  stored,
  transactionId,
} from './flow-sample.ts'

const listed =
  '/3ds-service/v2/3d?amount=1999&currency_code=EUR&threeds_contract_id=contract-1&_limit=100&_sort=-created_at'

describe('starting', () => {
  it('sends one lookup, with the session’s reference', async () => {
    const { flow, gateway } = openFlow([asksForChallenge])
    await flow.start(request)
    expect(gateway.calls).toEqual(['POST /3ds-service/v2/lookup'])
    expect(gateway.requests[0]?.body).toEqual({ ...request.lookup, device_info_id: 'reference-1' })
  })

  it('takes another device id where the lookup names one', async () => {
    const { flow, gateway } = openFlow([asksForChallenge])
    await flow.start({ ...request, lookup: { ...request.lookup, device_info_id: 'session of Songbird' } })
    expect(gateway.requests[0]?.body).toMatchObject({ device_info_id: 'session of Songbird' })
  })

  it('shows the challenge with what Cardinal.continue needs, and no more', async () => {
    const { flow } = openFlow([asksForChallenge])
    const step = await flow.start(request)
    expect(step.type).toBe('challenge')
    expect('action' in step && step.action).toEqual({
      id: `${step.state.id}#1`,
      type: 'script',
      script: 'cardinal-songbird',
      parameters: { acsUrl: challengeFields.acs_url, payload: challengeFields.payload, transactionId },
    })
    expect(step.state.id).toBe(`cardinal:${session.jti}`)
    expect(step.state.deadline).toBe('2026-06-25T09:45:00.000Z')
  })

  it('keeps neither card nor token nor address in the state', async () => {
    const { flow } = openFlow([asksForChallenge])
    const text = JSON.stringify((await flow.start(request)).state)
    for (const secret of ['4000000000002503', session.jwt, 'ada@example.com', 'Lovelace'])
      expect(text).not.toContain(secret)
    expect(text).toContain('2503')
  })

  it('is done where the issuer answers at once, and adds what the wire leaves out', async () => {
    const { flow } = openFlow([{ json: { ...ended, card_brand: 'VISA', transaction_id: transactionId } }])
    const step = await flow.start(request)
    expect(step).toMatchObject({
      type: 'done',
      kind: 'authentication',
      authentication: {
        status: 'authenticated',
        evidence: 'fetched',
        flow: 'frictionless',
        cavv,
        scheme: 'visa',
        amount: { minorUnits: 1999, currency: 'EUR' },
        card: { last4: '2503' },
        authenticatedAt: '2026-06-25T09:30:00.000Z',
        test: false,
      },
    })
    expect(step.state.data).toMatchObject({ transaction_id: transactionId, scheme: 'visa' })
  })

  it('asks again where nothing can be shown yet', async () => {
    const { flow } = openFlow([
      { json: { ...challengeFields, pares_status: 'D', transaction_id: transactionId } },
      records(record(ended)),
    ])
    const step = await flow.start(request)
    expect(step).toMatchObject({ type: 'poll', reason: 'processing', notBefore: '2026-06-25T09:30:02.000Z' })
    expect(step.state.deadline).toBe('2026-06-25T09:45:00.000Z')
    expect(step.state.data).toMatchObject({ transaction_id: transactionId })
    expect(await flow.resume(stored(step), poll)).toMatchObject({
      type: 'done',
      authentication: { status: 'authenticated' },
    })
  })

  it('ends unknown where the answer says nothing', async () => {
    const { flow } = openFlow([{ json: {} }])
    expect(await flow.start(request)).toMatchObject({ type: 'done', authentication: { status: 'unknown' } })
  })

  it('sends once for a session, whoever starts it', async () => {
    const { flow, gateway } = openFlow([asksForChallenge, records(record(challengeFields))])
    await flow.start(request)
    const second = await flow.start(request)
    expect(second).toMatchObject({ type: 'poll', reason: 'in-progress' })
    expect(await flow.resume(stored(second), poll)).toMatchObject({ type: 'challenge' })
    expect(gateway.calls).toEqual(['POST /3ds-service/v2/lookup', `GET ${listed}`])
  })

  it('sends once for a session, for all flows over one client', async () => {
    const { client, gateway } = openFlow([asksForChallenge])
    expect((await createCardinalFlow(client).start(request)).type).toBe('challenge')
    expect(await createCardinalFlow(client).start(request)).toMatchObject({ type: 'poll', reason: 'in-progress' })
    expect(gateway.calls).toHaveLength(1)
  })

  it.each([
    ['session.jti', { ...request, session: { ...session, jti: '' } }],
    ['session.token', { ...request, session: { ...session, token: 'x' } }],
    ['lookup.device_info_id', { ...request, session: { jwt: 'a', jti: 'b', expiresAt: 'c' } }],
    ['lookup.merchant_reference', { ...request, lookup: { ...request.lookup, merchant_reference: '' } }],
    ['lookup.billingCity', { ...request, lookup: { ...request.lookup, billingCity: 'x' } }],
    ['lookup.reuse_token', { ...request, lookup: { ...request.lookup, reuse_token: 'reuse-token-0123456789' } }],
  ])('refuses a request for its %s before anything is sent', async (path, wrong) => {
    const { flow } = openFlow([])
    const error = await refusal(() => flow.start(wrong as typeof request)) // what the types forbid
    expect(error.code).toBe('invalid-input')
    expect(pathsOf(error)).toContain(path)
  })
})

describe('a lookup whose answer got lost', () => {
  it('is found by merchant reference, and goes on at its challenge', async () => {
    const { flow, gateway } = openFlow([
      { breaks: 'after' },
      records(record(ended, { merchant_reference: 'order-2' }), record(challengeFields)),
    ])
    const lost = await flow.start(request)
    expect(lost).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    expect(await flow.resume(stored(lost), poll)).toMatchObject({
      type: 'challenge',
      action: { parameters: { transactionId, acsUrl: challengeFields.acs_url } },
    })
    expect(gateway.calls[1]).toBe(`GET ${listed}`)
  })

  it('is found at its end', async () => {
    const { flow } = openFlow([
      { status: 504, json: { code: 504, message: 'Gateway Time-out' } },
      records(record(ended)),
    ])
    const lost = await flow.start(request)
    expect(await flow.resume(stored(lost), poll)).toMatchObject({
      type: 'done',
      authentication: { status: 'authenticated' },
    })
  })

  it.each([
    ['of another order', { merchant_reference: 'order-2' }],
    ['without a reference', { merchant_reference: undefined }],
    ['over another amount', { amount: 1000 }],
    ['in another currency', { currency_code: 'USD' }],
    ['of another contract', { threeds_contract_id: 'contract-2' }],
    ['from before', { created_at: '2026-06-25T09:20:00Z' }],
  ])('is never taken for a record %s', async (_, more) => {
    const { flow } = openFlow([{ breaks: 'after' }, records(record(ended, more))])
    const lost = await flow.start(request)
    expect(await flow.resume(stored(lost), poll)).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
  })

  it('ends unavailable after twelve seconds, if Verifone knows nothing', async () => {
    const { flow, clock } = openFlow([{ breaks: 'after' }, records(), records()])
    const lost = await flow.start(request)
    clock.advance(11_000)
    const still = await flow.resume(stored(lost), poll)
    expect(still.type).toBe('poll')
    clock.advance(1_000)
    const step = await flow.resume(stored(still), poll)
    const authentication = { provider: 'cardinal', status: 'unavailable', evidence: 'fetched', test: false }
    expect(step).toMatchObject({ type: 'done', authentication })
    expect(step.type === 'done' && step.authentication).not.toHaveProperty('eci')
  })

  it('claims nothing where another process sent it', async () => {
    const { flow, clock } = openFlow([asksForChallenge, records(), records()])
    await flow.start(request)
    const second = await flow.start(request)
    clock.advance(100_000)
    const still = await flow.resume(stored(second), poll)
    expect(still).toMatchObject({ type: 'poll', reason: 'in-progress' })
    clock.advance(20_000)
    expect(await flow.resume(stored(still), poll)).toMatchObject({
      type: 'done',
      authentication: { status: 'unknown' },
    })
  })

  it('is not hidden by a refusal: nothing was done, and it may be started again', async () => {
    const { flow } = openFlow([{ status: 400, json: { code: 400, message: 'bad' } }, asksForChallenge])
    const error = await refusal(() => flow.start(request))
    expect(error.code).toBe('refused')
    expect(error.providerCode).toBe('400')
    expect((await flow.start(request)).type).toBe('challenge')
  })
})
