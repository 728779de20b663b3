import { describe, expect, it } from 'vitest'
import { back, byRule, calls, listed, listedAs, poll, softDecline, standingAt, told } from './flow-sample.ts'

const hour = 60 * 60_000
const failedSoftly = { error_code: 'card.needs-authentication' }

describe('after the hosted page', () => {
  it('reads the transaction that the 206 named, and sends nothing', async () => {
    const { first, resume } = await standingAt(byRule())
    const three_d_s = { ares_trans_status: 'C', cres_trans_status: 'Y' }
    const { step, made } = await resume(first, back, told('authorized', { three_d_s }))
    expect(made).toEqual([calls.read])
    expect(step).toMatchObject({
      type: 'done',
      authentication: { status: 'authenticated' },
      payment: { status: 'authorized' },
    })
  })

  it('finds the transaction through the invoice after a 410, which names none', async () => {
    const { first, resume } = await standingAt(softDecline())
    const { step, made } = await resume(first, back, listed(listedAs('authorized')), told('authorized'))
    expect(made).toEqual([calls.list, calls.read])
    expect(step.type).toBe('done')
  })

  it('believes nothing that stands in the return address', async () => {
    const { first, resume } = await standingAt(byRule())
    const parameters = { status: 'authorized', transaction_id: 'tr_other', token: 'gway_req_e30=' }
    const { step, made } = await resume(first, { type: 'return', parameters }, told('pending'))
    expect(made).toEqual([calls.read])
    expect(step).toMatchObject({ type: 'poll', reason: 'processing' })
  })

  it('goes on to ask while it is undecided, and stays on the page meanwhile where nobody came back', async () => {
    const { first, resume } = await standingAt(byRule())
    const asked = await resume(first, poll, told('waiting'))
    expect(asked.step).toMatchObject({ type: 'redirect', state: first.state })
    const returned = await resume(asked.step, back, told('waiting'))
    expect(returned.step.type).toBe('poll')
    expect((await resume(returned.step, poll, told('completed'))).step).toMatchObject({
      type: 'done',
      payment: { status: 'captured' },
    })
  })

  it('ends declined where 3-D Secure failed', async () => {
    const { first, resume } = await standingAt(byRule())
    const { step } = await resume(first, back, told('failed', { error_code: 'card.failed-3ds' }))
    expect(step).toMatchObject({ type: 'done', payment: { decline: { kind: 'authentication-failed' } } })
  })

  it('takes the soft decline for none while the cardholder may still answer it', async () => {
    const { first, resume } = await standingAt(softDecline())
    const soft = [listed(listedAs('failed', failedSoftly)), told('failed', failedSoftly)] as const
    expect((await resume(first, poll, ...soft)).step.type).toBe('redirect')
  })

  it('takes the transaction of this pass, not the soft decline before it', async () => {
    const { first, resume } = await standingAt(softDecline())
    const before = listedAs('failed', { id: 'tr_0', ...failedSoftly })
    const { step, made } = await resume(first, back, listed(before, listedAs('authorized')), told('authorized'))
    expect(made).toEqual([calls.list, calls.read])
    expect(step.type).toBe('done')
  })

  it('takes the later of two failures', async () => {
    const { first, resume } = await standingAt(softDecline())
    const older = listedAs('failed', { id: 'tr_0', error_code: 'card.expired', created_at: '2026-06-25T09:01:00Z' })
    const newer = listedAs('failed', { error_code: 'card.stolen', created_at: '2026-06-25T09:02:00Z' })
    const { step } = await resume(first, back, listed(older, newer), told('failed', { error_code: 'card.stolen' }))
    expect(step).toMatchObject({ type: 'done', payment: { decline: { code: 'card.stolen' } } })
  })

  it('takes none of two that have not failed: they contradict each other', async () => {
    const { first, resume, clock } = await standingAt(softDecline())
    const two = listed(listedAs('authorized'), listedAs('waiting', { id: 'tr_2' }))
    const { step, made } = await resume(first, back, two)
    expect(made).toEqual([calls.list])
    expect(step.type).toBe('poll')
    clock.advance(hour)
    expect((await resume(step, poll, two)).step).toMatchObject({ type: 'done', payment: { status: 'unknown' } })
  })

  it.each([
    ['invoice', { invoice_id: 'iv_2' }],
    ['amount', { amount: '1.00' }],
    ['order', { name: 'order-8' }],
  ])('is not moved by a transaction of another %s', async (_what, more) => {
    const { first, resume, clock } = await standingAt(byRule())
    const { step } = await resume(first, back, told('authorized', more))
    expect(step).toMatchObject({ type: 'redirect', note: 'foreign', state: first.state })
    clock.advance(hour)
    const end = await resume(first, poll, told('authorized', more))
    expect(end.step).toMatchObject({ type: 'done', payment: { id: 'iv_1', status: 'unknown', final: false } })
  })

  it.each(['voided', 'refunded', 'disputed', 'in-review'])('ends with a payment that is %s', async (status) => {
    const { first, resume } = await standingAt(byRule())
    const { step } = await resume(first, back, told(status))
    expect(step).toMatchObject({ type: 'done', payment: { providerStatus: status } })
  })

  it('asks again after five seconds, until the hour is over', async () => {
    const { first, resume } = await standingAt(byRule())
    const { step } = await resume(first, back, told('waiting'))
    expect(step).toMatchObject({ notBefore: '2026-06-25T09:00:05.000Z' })
    expect(step.state.deadline).toBe('2026-06-25T10:00:00.000Z')
  })
})

describe('ProcessOut’s hour', () => {
  it('ends with an unknown payment, not with a failed one', async () => {
    const { first, resume, clock } = await standingAt(byRule())
    clock.advance(hour - 1)
    const { step } = await resume(first, back, told('waiting'))
    expect(step).toMatchObject({ type: 'poll', state: { deadline: '2026-06-25T10:00:00.000Z' } })
    clock.advance(1)
    const { step: end } = await resume(step, poll, told('waiting', { three_d_s: { ares_trans_status: 'C' } }))
    const facts = { provider: 'processout', evidence: 'fetched', test: true }
    expect(end).toMatchObject({ type: 'done', kind: 'payment', authentication: { ...facts, status: 'pending' } })
    expect(end.type === 'done' && end.kind === 'payment' && end.payment).toEqual({
      ...facts,
      id: 'tr_1',
      providerStatus: 'waiting',
      status: 'unknown',
      final: false,
    })
  })

  it('ends declined where ProcessOut says that it failed', async () => {
    const { first, resume, clock } = await standingAt(byRule())
    clock.advance(hour)
    const { step } = await resume(first, poll, told('failed', { error_code: 'card.expired-3ds' }))
    expect(step).toMatchObject({ type: 'done', payment: { status: 'declined' } })
  })

  it('ends declined where nobody answered the soft decline', async () => {
    const { first, resume, clock } = await standingAt(softDecline())
    clock.advance(hour)
    const { step } = await resume(first, poll, listed(listedAs('failed', failedSoftly)), told('failed', failedSoftly))
    expect(step).toMatchObject({ type: 'done', payment: { decline: { kind: 'authentication-required' } } })
  })

  it('ends unknown where nothing is found', async () => {
    const { first, resume, clock } = await standingAt(softDecline())
    clock.advance(hour)
    const { step } = await resume(first, poll, listed())
    const facts = { provider: 'processout', evidence: 'fetched', test: true, status: 'unknown' }
    expect(step.type === 'done' && step.authentication).toEqual(facts)
    expect(step.type === 'done' && step.kind === 'payment' && step.payment).toEqual({
      ...facts,
      id: 'iv_1',
      providerStatus: '',
      final: false,
    })
  })
})
