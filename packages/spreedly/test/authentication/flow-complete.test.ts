import { describe, expect, it } from 'vitest'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { refusal } from '../refusal.ts'
import { declinedTransaction, pendingTransaction, told, wireTransaction } from '../sample.ts'
import { calls, type Event, flowOver, poll, request, script } from './flow-sample.ts'

const fingerprinting = told(pendingTransaction({ required_action: 'device_fingerprint' }))
const challenging = told(pendingTransaction())
const succeeded = told(wireTransaction())

async function standingAt(answer: PlannedAnswer) {
  const over = flowOver(answer)
  return { ...over, first: await over.flow.start(request) }
}

describe('a fingerprint', () => {
  it('that goes on is only read, and stands as it stood', async () => {
    const { resume, first, clock } = await standingAt(fingerprinting)
    clock.advance(9_000)
    const { step, made } = await resume(first, poll, fingerprinting)
    expect(made).toEqual([calls.show])
    expect(step.state).toEqual(first.state)
  })

  it.each<[string, Event]>([
    ['the script asks for its completion', script('trigger-completion')],
    ['the script gave up', script('finalization-timeout')],
    ['the page ran it', { type: 'frame', outcome: 'completed' }],
    ['the page gave up', { type: 'frame', outcome: 'timed-out' }],
    ['the page could not run it', { type: 'frame', outcome: 'blocked' }],
  ])('is read and completed once when %s', async (_what, event) => {
    const { resume, first, gateway } = await standingAt(fingerprinting)
    const { step, made } = await resume(first, event, fingerprinting, challenging)
    expect(made).toEqual([calls.show, calls.complete])
    expect(gateway.requests.at(-1)?.body).toBeUndefined()
    expect(step.type).toBe('challenge')
    expect(step.state.revision).toBe(2)
  })

  it.each(['succeeded', 'error', 'challenge', 'device-fingerprint', 'anything', ''])(
    'is only read when the script says %j: that is a hint',
    async (action) => {
      const { resume, first } = await standingAt(fingerprinting)
      const { step, made } = await resume(first, script(action), fingerprinting)
      expect(made).toEqual([calls.show])
      expect(step.type).toBe('fingerprint')
    },
  )

  it('is completed once after ten seconds by the server’s own count, without a word of the page', async () => {
    const { resume, first, clock } = await standingAt(fingerprinting)
    clock.advance(10_000)
    const { step, made } = await resume(first, poll, fingerprinting, fingerprinting)
    expect(made).toEqual([calls.show, calls.complete])
    expect(step).toMatchObject({ type: 'poll', reason: 'processing' })
    clock.advance(60_000)
    const later = await resume(step, poll, fingerprinting)
    expect(later.made).toEqual([calls.show])
    expect(later.step.type).toBe('poll')
  })

  it('is not shown again after its completion; a challenge then is', async () => {
    const { resume, first } = await standingAt(fingerprinting)
    const { step } = await resume(first, script('trigger-completion'), fingerprinting, fingerprinting)
    const next = await resume(step, poll, challenging)
    expect(next.step.type).toBe('challenge')
    expect(next.step).toHaveProperty('action.id', 'spreedly:order-1#3')
  })

  it('keeps its action and its deadline although a later answer tells more', async () => {
    const bare = told(pendingTransaction({ required_action: 'device_fingerprint', on_test_gateway: undefined }))
    const { resume, first, clock } = await standingAt(bare)
    clock.advance(5_000)
    const { step } = await resume(first, poll, fingerprinting)
    expect(step.state).toEqual(first.state)
  })

  it('that has ended meanwhile is not completed', async () => {
    const { resume, first } = await standingAt(fingerprinting)
    const { step, made } = await resume(first, script('trigger-completion'), succeeded)
    expect(made).toEqual([calls.show])
    expect(step.type).toBe('done')
  })

  it('reported late changes nothing and asks nobody', async () => {
    const { resume, first } = await standingAt(fingerprinting)
    const { step } = await resume(first, poll, told(pendingTransaction()))
    expect(step.type).toBe('challenge')
    const late = await resume(step, { ...script('trigger-completion'), actionId: 'spreedly:order-1#1' } as Event)
    expect(late.made).toEqual([])
    expect(late.step.note).toBe('late')
    expect(late.step.state).toEqual(step.state)
  })

  it('reported twice from the same state acts once', async () => {
    const { resume, first } = await standingAt(fingerprinting)
    await resume(first, script('trigger-completion'), fingerprinting, challenging)
    const again = await resume(first, script('trigger-completion'))
    expect(again.made).toEqual([])
    expect(again.step.note).toBe('repeated')
    expect(again.step).toMatchObject({ type: 'poll', reason: 'in-progress' })
  })

  it('reported twice at the same moment acts once', async () => {
    const { flow, gateway, first } = await standingAt(fingerprinting)
    gateway.will(fingerprinting, challenging)
    const [one, two] = await Promise.all([
      flow.resume(first.state, script('trigger-completion')),
      flow.resume(first.state, script('trigger-completion')),
    ])
    expect([one.note, two.note].sort()).toEqual(['repeated', undefined])
    expect(gateway.calls.filter((call) => call === calls.complete)).toHaveLength(1)
  })

  it('reported for the action of another flow asks nobody', async () => {
    const { resume, first } = await standingAt(fingerprinting)
    const { step, made } = await resume(first, {
      ...script('trigger-completion'),
      actionId: 'spreedly:order-2#1',
    } as Event)
    expect(made).toEqual([])
    expect(step.note).toBe('foreign')
  })
})

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

describe('a challenge', () => {
  it('that goes on is only read', async () => {
    const { resume, first, clock } = await standingAt(challenging)
    clock.advance(14 * 60_000)
    const { step, made } = await resume(first, { type: 'frame', outcome: 'closed' }, challenging)
    expect(made).toEqual([calls.show])
    expect(step.state).toEqual(first.state)
  })

  it('is done when Spreedly says so, whatever the page said', async () => {
    const { resume, first } = await standingAt(challenging)
    const { step } = await resume(first, script('error', { message: 'x' }), succeeded)
    expect(step).toMatchObject({ type: 'done', payment: { status: 'captured' } })
  })

  it('that failed is a decline, however loudly the page reports a success', async () => {
    const { resume, first } = await standingAt(challenging)
    const { step } = await resume(first, script('succeeded'), told(declinedTransaction({ state: 'failed' })))
    expect(step).toMatchObject({ type: 'done', payment: { status: 'declined' } })
  })

  it('without an answer for fifteen minutes is read, completed once, and then only read', async () => {
    const { resume, first, clock } = await standingAt(challenging)
    clock.advance(15 * 60_000)
    const { step, made } = await resume(first, poll, challenging, challenging)
    expect(made).toEqual([calls.show, calls.complete])
    expect(step).toMatchObject({ type: 'poll', reason: 'processing' })
    clock.advance(15 * 60_000)
    const next = await resume(step, poll, challenging)
    expect(next.made).toEqual([calls.show])
    const end = await resume(next.step, poll, told(declinedTransaction()))
    expect(end.made).toEqual([calls.show])
    expect(end.step).toMatchObject({ type: 'done', payment: { status: 'declined' } })
  })

  it.each(['trigger-completion', 'finalization-timeout'])('is completed once after %s', async (action) => {
    const { resume, first } = await standingAt(challenging)
    const { step, made } = await resume(first, script(action), challenging, succeeded)
    expect(made).toEqual([calls.show, calls.complete])
    expect(step.type).toBe('done')
  })

  it('after its deadline that ended meanwhile is not completed', async () => {
    const { resume, first, clock } = await standingAt(challenging)
    clock.advance(60 * 60_000)
    const { step, made } = await resume(first, poll, succeeded)
    expect(made).toEqual([calls.show])
    expect(step.type).toBe('done')
  })
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
