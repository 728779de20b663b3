import { waitFor } from '@three-ds/core'
import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
import { createSpreedlySandbox } from '@three-ds/spreedly/testing'
import { describe, expect, it } from 'vitest'
import { paperClock } from '../recorded-gateway.ts'
import type { Step } from './flow-sample.ts'

function inSandbox() {
  const clock = paperClock()
  const sandbox = createSpreedlySandbox({ clock })
  const flow = createSpreedlyFlow(createSpreedlyClient(sandbox.clientOptions), { clock })
  const wait = (step: Step) => waitFor(flow, step, { clock, random: () => 0, timeoutMs: 30 * 60_000 })
  /** Plays page and cardholder to the end; the kinds of step on the way. */
  async function play(first: Step, how?: 'pass' | 'fail') {
    const way = [first.type]
    let step = first
    while (step.type !== 'done' && way.length < 10) {
      step = step.type === 'poll' ? await wait(step) : await flow.resume(step.state, await sandbox.answer(step, how))
      way.push(step.type)
    }
    return { step, way }
  }
  const charges = () => sandbox.ledger.filter(({ charged }) => charged).length
  return { clock, sandbox, flow, play, charges, wait }
}

describe('the flow in the sandbox', () => {
  it.each([
    ['frictionless', ['done'], 'captured', 1],
    ['fingerprint', ['fingerprint', 'done'], 'captured', 1],
    ['challenge', ['challenge', 'done'], 'captured', 1],
    ['fingerprint-challenge', ['fingerprint', 'challenge', 'done'], 'captured', 1],
    ['declined', ['done'], 'declined', 0],
    ['fingerprint-failed', ['fingerprint', 'done'], 'declined', 0],
  ] as const)('plays %s', async (scenario, way, status, charged) => {
    const { sandbox, flow, play, charges } = inSandbox()
    const played = await play(await flow.start(sandbox.request(scenario)))
    expect(played.way).toEqual(way)
    expect(played.step).toMatchObject({ type: 'done', kind: 'payment', payment: { status, test: true } })
    expect(played.step).toHaveProperty('authentication.status', 'unknown')
    expect(charges()).toBe(charged)
  })

  it('ends a challenge that the cardholder fails with a decline', async () => {
    const { sandbox, flow, play, charges } = inSandbox()
    const { step } = await play(await flow.start(sandbox.request('challenge')), 'fail')
    expect(step).toMatchObject({ type: 'done', payment: { status: 'declined' } })
    expect(charges()).toBe(0)
  })

  it('charges once although the connection was cut after Spreedly had acted', async () => {
    const { sandbox, flow, wait, charges } = inSandbox()
    sandbox.fail({ kind: 'cut-after' }, { operation: 'purchase' })
    const first = await flow.start(sandbox.request('frictionless'))
    expect(first).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    expect(await wait(first)).toMatchObject({ type: 'done', payment: { status: 'captured' } })
    expect(charges()).toBe(1)
  })

  it('charges once although it is started twice', async () => {
    const { sandbox, flow, wait, charges } = inSandbox()
    const request = sandbox.request('frictionless')
    const [, second] = [await flow.start(request), await flow.start(request)]
    expect(await wait(second)).toMatchObject({ type: 'done', payment: { status: 'captured' } })
    expect(charges()).toBe(1)
  })
})
