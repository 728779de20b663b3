import { describe, expect, it } from 'vitest'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import {
  back,
  byRule,
  calls,
  listed,
  listedAs,
  own,
  page,
  poll,
  softDecline,
  standingAt,
  token,
  told,
} from './flow-sample.ts'

const failedSoftly = { error_code: 'card.needs-authentication' }

/** A soft decline whose body is richer or poorer than the documented one. */
const softDeclineWith = (more: object): PlannedAnswer => ({
  status: 410,
  json: {
    success: false,
    outcome: 'failed',
    error_type: 'card.needs-authentication',
    customer_action: { type: 'redirect', value: page, metadata: null },
    ...more,
  },
})

const script = { type: 'script', script: 'processout-customer-action', payload: { token } } as const

describe('a soft decline that names its own failed transaction', () => {
  it.each([
    ['with its status', listedAs('failed', { id: 'tr_0', ...failedSoftly })],
    ['by its id alone', { id: 'tr_0' }],
  ])('does not hide the transaction that the hosted page makes: %s', async (_how, transaction) => {
    const { first, resume } = await standingAt(softDeclineWith({ transaction }))
    const { step, made } = await resume(
      first,
      back,
      listed(listedAs('failed', { id: 'tr_0', ...failedSoftly }), listedAs('authorized')),
      told('authorized'),
    )
    expect(made).toEqual([calls.list, calls.read])
    expect(step).toMatchObject({ type: 'done', payment: { status: 'authorized', id: 'tr_1' } })
  })

  it('keeps to the transaction where that one waits for the cardholder', async () => {
    const { first, resume } = await standingAt(softDeclineWith({ transaction: listedAs('waiting') }))
    const { made } = await resume(first, back, told('authorized'))
    expect(made).toEqual([calls.read])
  })
})

describe('a step beside a failure', () => {
  const step = { type: 'redirect', value: page, metadata: null }
  const named = { customer_action: step, transaction: { id: 'tr_0' } }

  it.each<readonly [string, PlannedAnswer]>([
    ['HTTP 410 alone', { status: 410, json: { ...named, success: true, outcome: 'pending' } }],
    ['HTTP 400 alone', { status: 400, json: { ...named, success: true, outcome: 'pending' } }],
    ['an outcome of failed alone', { status: 206, json: { ...named, success: true, outcome: 'failed' } }],
    ['no success alone', { status: 206, json: { ...named, success: false, outcome: 'pending' } }],
  ])('is a soft decline by %s: the transaction that it names is not kept to', async (_what, answer) => {
    const { first, resume } = await standingAt(answer)
    const { made } = await resume(first, back, listed(listedAs('authorized')), told('authorized'))
    expect(made).toEqual([calls.list, calls.read])
  })
})

describe('a soft decline whose code is missing, or is another than its transaction’s', () => {
  it.each([
    ['none', undefined],
    ['another', 'card.declined'],
  ])('is no end while the cardholder may still answer it: %s', async (_which, error_type) => {
    const { first, resume } = await standingAt(softDeclineWith({ error_type }))
    const soft = [listed(listedAs('failed', failedSoftly)), told('failed', failedSoftly)] as const
    expect((await resume(first, poll, ...soft)).step.type).toBe('redirect')
    expect((await resume(first, back, ...soft)).step).toMatchObject({ type: 'poll', reason: 'processing' })
  })

  it('ends where the payment then fails for another reason', async () => {
    const { first, resume } = await standingAt(softDeclineWith({ error_type: undefined }))
    const stolen = { error_code: 'card.stolen' }
    const { step } = await resume(first, back, listed(listedAs('failed', stolen)), told('failed', stolen))
    expect(step).toMatchObject({ type: 'done', payment: { status: 'declined', decline: { code: 'card.stolen' } } })
  })
})

describe('a later pass whose answer got lost', () => {
  it('is looked for among the invoice’s transactions, not in that of the pass before', async () => {
    const { first, resume } = await standingAt(byRule(), own)
    const { step } = await resume(first, script, { breaks: 'after' })
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    const found = await resume(
      step,
      poll,
      listed(listedAs('failed', { id: 'tr_0', error_code: 'card.expired-3ds' }), listedAs('authorized')),
      told('authorized'),
    )
    expect(found.made).toEqual([calls.list, calls.read])
    expect(found.step).toMatchObject({ type: 'done', payment: { status: 'authorized' } })
  })

  it('is sent again under its own key where the page reports once more: ProcessOut then acts once', async () => {
    const { first, resume, gateway } = await standingAt(softDecline(), own)
    const lost = await resume(first, script, { breaks: 'after' })
    const waiting = await resume(lost.step, poll, listed(listedAs('waiting')), told('waiting'))
    const ended = await resume(waiting.step, script, told('authorized'))
    const keys = gateway.requests.map(({ headers }) => headers['idempotency-key']).filter((key) => key !== undefined)
    expect(keys.at(-1)).toBe(keys.at(-2))
    expect(ended.step.type).toBe('done')
  })
})
