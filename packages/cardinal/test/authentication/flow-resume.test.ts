import { describe, expect, it } from 'vitest'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import {
  asksForChallenge,
  challengeFields,
  ended,
  openFlow,
  passed,
  poll,
  record,
  records,
  request,
  stored,
  token,
  transactionId,
  validated,
} from './flow-sample.ts'

const readBack = `GET /3ds-service/v2/3d?transaction_id=${transactionId}&_limit=2`
const stillOpen = records(record(challengeFields))

/** A flow at its challenge; what comes after the lookup is planned. */
async function atChallenge(...planned: readonly PlannedAnswer[]) {
  const opened = openFlow([asksForChallenge, ...planned])
  const step = await opened.flow.start(request)
  return { ...opened, step, state: stored(step) }
}

describe('a poll at the challenge', () => {
  it('changes nothing while the cardholder is at it', async () => {
    const { flow, state, step } = await atChallenge(stillOpen)
    const same = await flow.resume(state, poll)
    expect(same.state).toEqual(state)
    expect(same).toMatchObject({ type: 'challenge', action: 'action' in step ? step.action : {} })
  })

  it('says that the time is over, and claims nothing', async () => {
    const { flow, state, clock } = await atChallenge(stillOpen)
    clock.advance(15 * 60_000)
    const late = await flow.resume(state, poll)
    expect(late.note).toBe('expired')
    expect(late.state).toEqual(state)
  })

  it('ends unknown five minutes after that: nobody will answer, and nothing was charged', async () => {
    const { flow, state, clock } = await atChallenge(stillOpen)
    clock.advance(20 * 60_000)
    const end = await flow.resume(state, poll)
    expect(end).toMatchObject({
      type: 'done',
      kind: 'authentication',
      authentication: {
        provider: 'cardinal',
        status: 'unknown',
        evidence: 'fetched',
        amount: { minorUnits: 1999, currency: 'EUR' },
        test: false,
      },
    })
  })

  it('still ends with the record, however late it is read', async () => {
    const { flow, state, clock } = await atChallenge(records(record(ended)))
    clock.advance(20 * 60_000)
    expect(await flow.resume(state, poll)).toMatchObject({ type: 'done', authentication: { status: 'authenticated' } })
  })

  it('ends with the record', async () => {
    const { flow, state } = await atChallenge(
      records(record({ ...ended, pares_status: 'R', eci_flag: '07', cavv: '' })),
    )
    expect(await flow.resume(state, poll)).toMatchObject({ type: 'done', authentication: { status: 'rejected' } })
  })

  it.each([
    ['none', records()],
    ['two', records(record(ended), record(ended))],
    ['one over another amount', records(record(ended, { amount: 1 }))],
    ['one over another amount, without a currency', records(record(ended, { amount: 1, currency_code: undefined }))],
    ['one in another currency, without an amount', records(record(ended, { amount: undefined, currency_code: 'USD' }))],
    ['one of another order', records(record(ended, { merchant_reference: 'order-2' }))],
    ['one of another transaction', records(record(ended, { transaction_id: 'another' }))],
  ])('believes no record where there is %s', async (_, answer) => {
    const { flow, state } = await atChallenge(answer)
    expect((await flow.resume(state, poll)).type).toBe('challenge')
  })
})

describe('a state that does not know its transaction', () => {
  it('looks for the lookup by its order, and goes on at its challenge', async () => {
    const { flow, gateway, state } = await atChallenge(stillOpen)
    const { transaction_id: _lost, ...data } = state.data
    const found = await flow.resume({ ...state, data }, poll)
    expect(gateway.calls[1]).toContain('_sort=-created_at')
    expect(found).toMatchObject({ action: { parameters: { transactionId } } })
  })
})

describe('a merchant without Cardinal’s key', () => {
  const keyless = { apiKey: undefined, apiIdentifier: undefined, orgUnitId: undefined }
  const outcome = { authentication_id: 'authentication-1', action_code: 'SUCCESS', validation_result: ended }

  it('has Verifone verify the token', async () => {
    const { flow, gateway } = openFlow([asksForChallenge, { status: 201, json: outcome }], keyless)
    const step = await flow.start(request)
    const jwt = token()
    const end = await flow.resume(stored(step), validated(step, jwt))
    expect(gateway.requests[1]?.body).toEqual({
      authentication_id: 'authentication-1',
      jwt,
      threeds_contract_id: 'contract-1',
    })
    expect(end).toMatchObject({
      type: 'done',
      authentication: {
        status: 'authenticated',
        evidence: 'fetched',
        flow: 'challenge',
        providerTransactionId: transactionId,
      },
    })
  })

  it.each([
    ['of another request', token(passed(), { aud: 'another' })],
    ['of another transaction', token({ ...passed(), Payment: { ProcessorTransactionId: 'another' } })],
  ])('never sends a token %s', async (_, jwt) => {
    const { flow, gateway } = openFlow([asksForChallenge, stillOpen], keyless)
    const step = await flow.start(request)
    await flow.resume(stored(step), validated(step, jwt))
    expect(gateway.calls[1]).toBe(readBack)
  })

  it.each([
    ['refuses it', { status: 400, json: { code: 400, message: 'bad' } }],
    ['tells of another authentication', { status: 201, json: { ...outcome, authentication_id: 'another' } }],
  ] as const)('reads the record where Verifone %s', async (_, answer) => {
    const { flow } = openFlow([asksForChallenge, answer, stillOpen], keyless)
    const step = await flow.start(request)
    expect((await flow.resume(stored(step), validated(step, token()))).type).toBe('poll')
  })

  it('finds out where the answer of the validation got lost', async () => {
    const { flow } = openFlow([asksForChallenge, { breaks: 'after' }, records(record(ended))], keyless)
    const step = await flow.start(request)
    const lost = await flow.resume(stored(step), validated(step, token()))
    expect(lost).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    expect(await flow.resume(stored(lost), poll)).toMatchObject({
      type: 'done',
      authentication: { status: 'authenticated' },
    })
  })
})
