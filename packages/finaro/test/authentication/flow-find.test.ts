import { createMemorySeenStore } from '@three-ds/core'
import { createFinaroFlow } from '@three-ds/finaro'
import { describe, expect, it } from 'vitest'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { refusal } from '../refusal.ts'
import { approved, clientOver, enveloped, fingerprint, flowRequest, notFound, resultWith } from '../sample.ts'

const lost: PlannedAnswer = { breaks: 'after' }

const opened = (...answers: readonly PlannedAnswer[]) => {
  const { client, gateway, clock } = clientOver(...answers)
  const seen = createMemorySeenStore({ now: () => clock.now() })
  const create = () => createFinaroFlow(client, { clock, seen, nonce: () => 'nonce1' })
  return { flow: create(), elsewhere: create(), gateway, clock }
}

const poll = { type: 'poll' } as const

describe('an authentication whose answer got lost', () => {
  it('is a poll that keeps its name, and no exception', async () => {
    const { flow } = opened(lost)
    expect(await flow.start(flowRequest)).toMatchObject({
      type: 'poll',
      reason: 'outcome-unknown',
      state: { id: 'finaro:730518' },
    })
  })

  it('is looked up by invoice, never sent again, and ends unknown: an invoice tells no 3-D Secure', async () => {
    const { flow, gateway } = opened(lost, enveloped(resultWith('A')))
    const { state } = await flow.start(flowRequest)
    const end = await flow.resume(state, poll)
    expect(end).toMatchObject({ type: 'done', kind: 'authentication' })
    expect(end.type === 'done' && end.authentication).toEqual({
      provider: 'finaro',
      status: 'unknown',
      evidence: 'fetched',
      test: false,
      amount: { minorUnits: 1999, currency: 'EUR' },
    })
    expect(gateway.calls).toEqual(['POST /3dsecure/standalone', 'GET /transactions/invoice'])
  })

  it('does not become a success by a payment of the same invoice', async () => {
    const paid = resultWith('A', { transaction: { invoice: '730518', responseCode: 'A', authorizationCode: 'OK1' } })
    const { flow } = opened(lost, enveloped(paid))
    const { state } = await flow.start(flowRequest)
    expect(await flow.resume(state, poll)).toMatchObject({ authentication: { status: 'unknown' } })
  })

  it.each<[string, PlannedAnswer]>([
    ['no such invoice is known', notFound],
    ['the invoice is another amount’s', enveloped(resultWith('A', { amount: { total: 5 } }))],
    ['the invoice is an earlier day’s', enveloped(resultWith('A', { dateTime: '2026-06-24T09:00:00.000+00:00' }))],
    [
      'the answer tells of another invoice',
      enveloped(resultWith('A', { transaction: { invoice: '1', responseCode: 'A' } })),
    ],
    ['the invoice is another card’s', enveloped(resultWith('A', { card: { number: 'XXXXXXXXXXXX1111', type: 'VS' } }))],
    ['Finaro waits for the cardholder', enveloped(resultWith('G'))],
    ['Finaro waits for the fingerprint', enveloped(resultWith('H'))],
  ])('is asked for again in five seconds while %s', async (_what, answer) => {
    const { flow } = opened(lost, answer)
    const { state } = await flow.start(flowRequest)
    expect(await flow.resume(state, poll)).toMatchObject({
      type: 'poll',
      reason: 'outcome-unknown',
      notBefore: '2026-06-25T09:00:05.000Z',
    })
  })

  it('is not found out where nobody could be asked', async () => {
    const { flow } = opened(lost, { status: 401, json: {} })
    const { state } = await flow.start(flowRequest)
    expect((await refusal(() => flow.resume(state, poll))).code).toBe('unauthorized')
  })

  it('ends unknown where the invoice tells no letter', async () => {
    const { flow } = opened(lost, enveloped({ amount: { total: 19.99 } }))
    const { state } = await flow.start(flowRequest)
    expect(await flow.resume(state, poll)).toMatchObject({ type: 'done', authentication: { status: 'unknown' } })
  })

  it('is given up after a quarter of an hour, as unknown', async () => {
    const { flow, clock } = opened(lost, notFound)
    const { state } = await flow.start(flowRequest)
    clock.advance(899_999)
    expect((await flow.resume(state, poll)).type).toBe('poll')
    clock.advance(1)
    expect(await flow.resume(state, poll)).toMatchObject({
      type: 'done',
      authentication: { status: 'unknown', evidence: 'browser' },
    })
  })

  it('is looked up after a lost completion too', async () => {
    const { flow, gateway } = opened(fingerprint, lost, enveloped(resultWith('A')))
    const first = await flow.start(flowRequest)
    const second = await flow.resume(first.state, { type: 'frame', outcome: 'completed' })
    expect(second).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    expect((await flow.resume(second.state, poll)).type).toBe('done')
    expect(gateway.calls).toEqual([
      'POST /3dsecure/standalone',
      'POST /3dsecure/completion',
      'GET /transactions/invoice',
    ])
  })

  it.each([9951, 9961, 1001])('is what error %i leaves behind, whatever its status', async (primaryCode) => {
    const { flow } = opened(enveloped({ error: { primaryCode } }, 400))
    expect(await flow.start(flowRequest)).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
  })
})

describe('a start that another process made before', () => {
  it('sends nothing, and finds out whatever its age', async () => {
    const old = enveloped(resultWith('A', { dateTime: '2026-06-24T09:00:00.000+00:00' }))
    const { flow, elsewhere, gateway } = opened(approved(), old)
    await flow.start(flowRequest)
    const second = await elsewhere.start(flowRequest)
    expect(second).toMatchObject({ type: 'poll', reason: 'in-progress' })
    expect(await elsewhere.resume(second.state, poll)).toMatchObject({ authentication: { status: 'unknown' } })
    expect(gateway.calls).toEqual(['POST /3dsecure/standalone', 'GET /transactions/invoice'])
  })

  it('goes on asking while nothing is known, and says that another process is at it', async () => {
    const { flow, elsewhere } = opened(approved(), notFound)
    await flow.start(flowRequest)
    const second = await elsewhere.start(flowRequest)
    expect(await elsewhere.resume(second.state, poll)).toMatchObject({
      type: 'poll',
      reason: 'in-progress',
      notBefore: '2026-06-25T09:00:05.000Z',
    })
  })
})

describe('a refusal', () => {
  it('is an error, and leaves the invoice free', async () => {
    const { flow } = opened(enveloped({ error: { primaryCode: 9842 } }, 400), approved())
    const error = await refusal(() => flow.start(flowRequest))
    expect([error.code, error.outcome, error.providerCode]).toEqual(['refused', 'rejected', '9842'])
    expect((await flow.start(flowRequest)).type).toBe('done')
  })
})
