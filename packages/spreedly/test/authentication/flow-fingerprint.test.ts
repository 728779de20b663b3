import { describe, expect, it } from 'vitest'
import { pendingTransaction, told, wireTransaction } from '../sample.ts'
import { calls, type Event, poll, script, standingAt } from './flow-sample.ts'

const fingerprinting = told(pendingTransaction({ required_action: 'device_fingerprint' }))
const challenging = told(pendingTransaction())
const succeeded = told(wireTransaction())

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
