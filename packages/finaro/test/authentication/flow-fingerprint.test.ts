import { currentStep } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { refusal } from '../refusal.ts'
import { approved, challenge, enveloped, fingerprint, flowRequest, notFound, resultWith, trxId } from '../sample.ts'
import { completed, flowOver } from './flow-sample.ts'

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

  it('whose completion is refused was completed by a process that died: the flow looks for what became of it', async () => {
    const refused = enveloped({ error: { code: 50_100, severity: 'Error', shortText: 'Tran Failed' } }, 400)
    const { flow, clock } = flowOver(fingerprint, refused, notFound)
    const { state } = await flow.start(flowRequest)
    const step = await flow.resume(state, completed)
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    clock.advance(15 * 60_000)
    const end = await flow.resume(step.state, { type: 'poll' })
    expect(end).toMatchObject({ type: 'done', kind: 'authentication', authentication: { status: 'unknown' } })
  })

  it('whose completion nobody could send is an error, and looks for nothing: it may be reported again', async () => {
    const { flow, gateway } = flowOver(fingerprint, { status: 401, json: {} }, approved())
    const { state } = await flow.start(flowRequest)
    expect((await refusal(() => flow.resume(state, completed))).code).toBe('unauthorized')
    expect((await flow.resume(state, completed)).type).toBe('done')
    expect(gateway.calls.slice(1)).toEqual(['POST /3dsecure/completion', 'POST /3dsecure/completion'])
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
    expect(await flow.resume(state, { type: 'poll' })).toMatchObject({
      type: 'fingerprint',
      note: 'unexpected',
      state,
    })
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

  it('without an address is believed only where it tells a transaction to complete', async () => {
    for (const bare of [resultWith('H'), resultWith('H', { threeDSecure: {} })]) {
      const { flow, gateway } = flowOver(enveloped(bare))
      expect(await flow.start(flowRequest)).toMatchObject({ type: 'done', authentication: { status: 'unknown' } })
      expect(gateway.calls).toHaveLength(1)
    }
  })

  it('without an address is completed for the transaction that was told last', async () => {
    const bare = (id: string) => enveloped(resultWith('H', { threeDSecure: { trxId: id } }))
    const { flow, gateway } = flowOver(bare('t1'), bare('t2'), approved())
    await flow.start(flowRequest)
    expect(gateway.requests.map(({ body }) => body)).toMatchObject([
      {},
      { threeDSecure: { trxId: 't1' } },
      { threeDSecure: { trxId: 't2' } },
    ])
  })

  it('whose completion is answered for another card or transaction ends unknown', async () => {
    const others = [
      resultWith('G', { threeDSecure: { trxId: 'other' }, redirectUrl: 'https://issuer.example/' }),
      resultWith('G', { card: { number: 'XXXXXXXXXXXX1111', type: 'VS' }, redirectUrl: 'https://issuer.example/' }),
      resultWith('G', { card: { number: 'XXXXXXXXXXXX5439', type: 'MC' }, redirectUrl: 'https://issuer.example/' }),
      resultWith('G', { amount: { total: 5 }, redirectUrl: 'https://issuer.example/' }),
    ]
    for (const other of others) {
      const { flow } = flowOver(fingerprint, enveloped(other))
      const { state } = await flow.start(flowRequest)
      const end = await flow.resume(state, completed)
      expect(end).toMatchObject({ type: 'done', authentication: { status: 'unknown', trxId } })
      expect(end.state.data).toMatchObject({ invoice: '730518', trxId, last4: '5439' })
    }
  })

  it('may be followed by a challenge', async () => {
    const { flow } = flowOver(fingerprint, challenge)
    const { state } = await flow.start(flowRequest)
    expect((await flow.resume(state, completed)).type).toBe('challenge')
  })
})
