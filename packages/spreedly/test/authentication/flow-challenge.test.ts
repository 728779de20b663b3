import { describe, expect, it } from 'vitest'
import { declinedTransaction, pendingTransaction, told, wireTransaction } from '../sample.ts'
import { calls, poll, script, standingAt } from './flow-sample.ts'

const challenging = told(pendingTransaction())
const succeeded = told(wireTransaction())

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
    expect(step).toHaveProperty('notBefore', new Date(clock.now() + 5_000).toISOString())
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

  it('after a fingerprint is completed too, and neither is shown again', async () => {
    const fingerprinting = told(pendingTransaction({ required_action: 'device_fingerprint' }))
    const { resume, first } = await standingAt(fingerprinting)
    const challenge = await resume(first, script('trigger-completion'), fingerprinting, challenging)
    const { step } = await resume(challenge.step, script('trigger-completion'), challenging, challenging)
    expect(step.state.data['completed']).toEqual(['device_fingerprint', 'challenge'])
    for (const again of [fingerprinting, challenging]) {
      expect((await resume(step, poll, again)).step).toMatchObject({ type: 'poll', reason: 'processing' })
    }
  })

  it('after its deadline that ended meanwhile is not completed', async () => {
    const { resume, first, clock } = await standingAt(challenging)
    clock.advance(60 * 60_000)
    const { step, made } = await resume(first, poll, succeeded)
    expect(made).toEqual([calls.show])
    expect(step.type).toBe('done')
  })
})
