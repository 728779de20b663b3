import { describe, expect, it } from 'vitest'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { refusal } from '../refusal.ts'
import { declinedTransaction, pendingTransaction, told, wireTransaction } from '../sample.ts'
import { calls, poll, script, standingAt } from './flow-sample.ts'

const fingerprinting = told(pendingTransaction({ required_action: 'device_fingerprint' }))
const challenging = told(pendingTransaction())
const succeeded = told(wireTransaction())

describe('the context of a completion', () => {
  const worldpay = { MessageType: 'profile.completed', SessionId: 'd3197c02-6f63-4ab2-801c-83633d097e32', Status: true }

  const contextOf = async (context: Record<string, unknown>) => {
    const { resume, first, gateway } = await standingAt(fingerprinting)
    await resume(first, script('trigger-completion', context), fingerprinting, challenging)
    return gateway.requests.at(-1)?.body
  }

  it('is Worldpay’s, handed on as the page gave it', async () => {
    expect(await contextOf(worldpay)).toEqual({ context: worldpay })
  })

  it('is nothing else of the browser’s', async () => {
    const planted = { ...worldpay, amount: 1, transaction: { amount: 1 }, token: 'tx_2', payment_method_token: 'pm_2' }
    expect(await contextOf(planted)).toEqual({ context: worldpay })
  })

  it.each([
    [
      { ...worldpay, SessionId: { deep: 'x' } },
      { MessageType: 'profile.completed', Status: true },
    ],
    [
      { ...worldpay, Status: 5 },
      { MessageType: 'profile.completed', SessionId: worldpay.SessionId },
    ],
    [{ MessageType: 'profile.completed' }, { MessageType: 'profile.completed' }],
  ])('holds text and flags only: %j', async (context, sent) => {
    expect(await contextOf(context)).toEqual({ context: sent })
  })

  it.each([[{}], [{ token: 'tx_1', state: 'pending' }], [{ SessionId: 'x', Status: true }], [{ MessageType: {} }]])(
    'is missing where it is not Worldpay’s: %j',
    async (context) => {
      expect(await contextOf(context)).toBeUndefined()
    },
  )

  it.each([null, 'text', 5, [], { context: 'text' }, { action: {} }])(
    'is not looked for in a payload of %j',
    async (payload) => {
      const { resume, first } = await standingAt(fingerprinting)
      const { made } = await resume(
        first,
        { type: 'script', script: 'spreedly-three-ds', payload: payload as never },
        fingerprinting,
      )
      expect(made).toEqual([calls.show])
    },
  )
})

describe('a completion', () => {
  const trigger = script('trigger-completion')

  it('that declines the payment ends the flow', async () => {
    const { resume, first } = await standingAt(fingerprinting)
    const { step } = await resume(first, trigger, fingerprinting, told(declinedTransaction(), 422))
    expect(step).toMatchObject({ type: 'done', payment: { status: 'declined' } })
  })

  it('that Spreedly refuses means that the transaction has moved on: it is read again', async () => {
    const { resume, first } = await standingAt(fingerprinting)
    const refused: PlannedAnswer = { status: 422, json: { errors: [{ key: 'errors.invalid_state' }] } }
    const { step, made } = await resume(first, trigger, fingerprinting, refused, succeeded)
    expect(made).toEqual([calls.show, calls.complete, calls.show])
    expect(step.type).toBe('done')
  })

  it('that Spreedly refuses where nothing has moved on was none: the next event may try again', async () => {
    const { resume, first } = await standingAt(fingerprinting)
    const refused: PlannedAnswer = { status: 400, json: { errors: [{ key: 'errors.bad_request' }] } }
    const { step } = await resume(first, trigger, fingerprinting, refused, fingerprinting)
    expect(step).toMatchObject({ type: 'fingerprint', state: first.state })
    const again = await resume(step, trigger, fingerprinting, challenging)
    expect(again.made).toEqual([calls.show, calls.complete])
    expect(again.step.type).toBe('challenge')
  })

  it.each<[string, PlannedAnswer]>([
    ['a 408', { status: 408, text: '' }],
    ['a 502', { status: 502, text: '<html>' }],
    ['a cut connection', { breaks: 'after' }],
    ['half an answer', { text: '{"transaction":' }],
  ])('with %s is not repeated: the flow finds out by reading', async (_what, failure) => {
    const { resume, first } = await standingAt(fingerprinting)
    const { step, made } = await resume(first, trigger, fingerprinting, failure)
    expect(made).toEqual([calls.show, calls.complete])
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    const found = await resume(step, poll, challenging)
    expect(found.made).toEqual([calls.show])
    expect(found.step.type).toBe('challenge')
  })

  it.each<[string, PlannedAnswer, string]>([
    ['credentials that are not accepted', { status: 401, text: '' }, 'rejected'],
    ['too many requests', { status: 429, text: '' }, 'rejected'],
    ['a refused connection', { breaks: 'before' }, 'not-sent'],
  ])('with %s did nothing: the state stands and may be resumed', async (_what, failure, outcome) => {
    const { flow, gateway, resume, first } = await standingAt(fingerprinting)
    gateway.will(fingerprinting, failure)
    expect((await refusal(() => flow.resume(first.state, trigger))).outcome).toBe(outcome)
    const { step, made } = await resume(first, trigger, fingerprinting, challenging)
    expect(made).toEqual([calls.show, calls.complete])
    expect(step.type).toBe('challenge')
  })

  it('is not tried where the transaction cannot be read first', async () => {
    const { flow, gateway, first } = await standingAt(fingerprinting)
    gateway.will({ status: 404, text: '' })
    expect((await refusal(() => flow.resume(first.state, trigger))).code).toBe('not-found')
    expect(gateway.calls).toEqual([calls.purchase, calls.show])
  })
})
