import { createMemorySeenStore } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { printedServiceError } from '../printed.ts'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { key, nowSeconds, requestJti, signed } from '../signed.ts'
import {
  asksForChallenge,
  cavv,
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

describe('a token of the page', () => {
  it('ends the flow, signed, without a call', async () => {
    const { flow, gateway, state, step } = await atChallenge()
    const end = await flow.resume(state, validated(step, token()))
    expect(end).toMatchObject({
      type: 'done',
      kind: 'authentication',
      authentication: {
        status: 'authenticated',
        evidence: 'signed',
        flow: 'challenge',
        eci: '05',
        cavv,
        scheme: 'visa',
        amount: { minorUnits: 1999, currency: 'EUR' },
        card: { last4: '2503' },
        providerTransactionId: transactionId,
        authenticatedAt: '2026-06-25T09:29:55.000Z',
      },
    })
    expect(gateway.calls).toHaveLength(1)
  })

  it('uses the ECI of the token, not the lookup’s', async () => {
    const { flow, state, step } = await atChallenge()
    const failed = passed({ PAResStatus: 'N', ECIFlag: '07', CAVV: '' }, { ActionCode: 'FAILURE' })
    const end = await flow.resume(state, validated(step, token(failed)))
    expect(end).toMatchObject({ type: 'done', authentication: { status: 'failed', paResStatus: 'N', eci: '07' } })
  })

  it('comes through ConfirmUrl as well', async () => {
    const { flow, state } = await atChallenge()
    const event = {
      type: 'callback',
      provider: 'cardinal',
      id: state.id,
      evidence: 'signed',
      dedupeKey: 'k',
      data: { jwt: token() },
    } as const
    expect(await flow.resume(state, event)).toMatchObject({ type: 'done', authentication: { evidence: 'signed' } })
  })

  it.each([
    ['is missing', undefined],
    ['was changed', `${token().slice(0, -2)}xx`],
    ['answers another request', token(passed(), { aud: 'another' })],
    ['answers no request', token(passed(), { aud: undefined })],
    [
      'tells of another transaction',
      token({ ...passed(), Payment: { ...passed().Payment, ProcessorTransactionId: 'another' } }),
    ],
    ['tells of no transaction', token({ ...passed(), Payment: {} })],
    ['has expired', token(passed(), { exp: 1 })],
    [
      'is our own request token',
      signed({ iss: key.apiIdentifier, jti: requestJti, iat: 1, exp: 9e9, OrgUnitId: 'u', Payload: {} }, key.apiKey),
    ],
  ])('that %s is not believed and no failure: the record decides', async (_, jwt) => {
    const { flow, gateway, state, step } = await atChallenge(records(record(ended)))
    const end = await flow.resume(state, validated(step, jwt, printedServiceError))
    expect(gateway.calls[1]).toBe(readBack)
    expect(end).toMatchObject({
      type: 'done',
      authentication: { status: 'authenticated', evidence: 'fetched', eci: '05' },
    })
  })

  it('that is not believed leaves an open record open', async () => {
    const { flow, state, step } = await atChallenge(stillOpen, records(record(ended)))
    const waiting = await flow.resume(state, validated(step, undefined, printedServiceError))
    expect(waiting).toMatchObject({ type: 'poll', reason: 'processing' })
    expect(waiting.state.deadline).toBe(state.deadline)
    expect(await flow.resume(stored(waiting), poll)).toMatchObject({
      type: 'done',
      authentication: { status: 'authenticated' },
    })
  })

  it('counts once: used before, the record decides', async () => {
    const now = () => nowSeconds * 1000
    const seen = createMemorySeenStore({ now })
    const first = openFlow([asksForChallenge], {}, { seen })
    const step = await first.flow.start(request)
    await first.flow.resume(stored(step), validated(step, token()))
    // Another store of claims for the flow itself, the same for tokens: as if the state had been lost.
    const claims = createMemorySeenStore({ now })
    const second = openFlow(
      [records(record(ended))],
      {},
      {
        seen: {
          claim: (claim) => (claim.key.includes(':response:') ? seen : claims).claim(claim),
          release: (name) => claims.release(name),
        },
      },
    )
    const end = await second.flow.resume(stored(step), validated(step, token()))
    expect(end).toMatchObject({ type: 'done', authentication: { evidence: 'fetched' } })
  })

  it('that was refused uses nothing up', async () => {
    const { flow, state, step } = await atChallenge(stillOpen)
    const waiting = await flow.resume(state, validated(step, token(passed(), { aud: 'another' })))
    const event = {
      type: 'callback',
      provider: 'cardinal',
      id: state.id,
      evidence: 'signed',
      dedupeKey: 'k',
      data: { jwt: token() },
    } as const
    expect(await flow.resume(stored(waiting), event)).toMatchObject({
      type: 'done',
      authentication: { evidence: 'signed' },
    })
  })

  it('without an ActionCode leaves it to the record', async () => {
    const silent = {
      ErrorNumber: 0,
      ErrorDescription: 'Success',
      Payment: { Type: 'CCA', ProcessorTransactionId: transactionId },
    }
    const done = await atChallenge(records(record(ended)))
    expect(await done.flow.resume(done.state, validated(done.step, token(silent)))).toMatchObject({
      type: 'done',
      authentication: { status: 'authenticated', evidence: 'fetched' },
    })
    const open = await atChallenge(stillOpen, stillOpen)
    expect(await open.flow.resume(open.state, validated(open.step, token(silent)))).toMatchObject({ type: 'poll' })
  })

  it('of an error ends unknown where the record knows no better', async () => {
    const { flow, state, step } = await atChallenge(stillOpen)
    const error = {
      ErrorNumber: 9000,
      ErrorDescription: 'Error',
      Payment: { Type: 'CCA', ProcessorTransactionId: transactionId },
    }
    const end = await flow.resume(state, validated(step, token(error)))
    expect(end).toMatchObject({ type: 'done', authentication: { status: 'unknown', evidence: 'signed' } })
  })
})
