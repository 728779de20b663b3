import { seededRandom } from '@three-ds/core/testing'
import { createProcessOutCallbackReceiver, createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { createProcessOutSandbox } from '@three-ds/processout/testing'
import { describe, expect, it } from 'vitest'
import { paperClock } from '../recorded-gateway.ts'
import { type Event, poll, type Step } from './flow-sample.ts'

function inSandbox() {
  const clock = paperClock()
  const sandbox = createProcessOutSandbox({ clock, random: seededRandom(3) })
  const client = createProcessOutClient(sandbox.clientOptions)
  const flow = createProcessOutFlow(client, { clock })
  /** Plays page and cardholder to the end; the kinds of step on the way. */
  async function play(first: Step, how?: 'pass' | 'fail') {
    const way: string[] = [first.type]
    let step = first
    while (step.type !== 'done' && way.length < 10) {
      clock.advance(5_000)
      step = await flow.resume(step.state, step.type === 'poll' ? poll : await sandbox.answer(step, how))
      way.push(step.type)
    }
    return { step, way }
  }
  const charges = () => sandbox.ledger.filter(({ charged }) => charged).length
  return { clock, sandbox, client, flow, play, charges }
}

describe('the hosted page in the sandbox', () => {
  it.each([
    ['frictionless', 'authenticated', 'authorized', 1],
    ['challenge', 'authenticated', 'authorized', 1],
    ['trigger-rule', 'authenticated', 'authorized', 1],
    ['fingerprint-challenge', 'authenticated', 'authorized', 1],
    ['mastercard-challenge', 'authenticated', 'authorized', 1],
    ['attempted', 'attempted', 'authorized', 1],
    ['failed', 'failed', 'declined', 0],
    ['rejected', 'rejected', 'declined', 0],
    ['without-3ds', 'unknown', 'authorized', 1],
    ['declined', 'unknown', 'declined', 0],
  ] as const)('plays %s', async (scenario, status, paid, charged) => {
    const { sandbox, flow, play, charges } = inSandbox()
    const { step } = await play(await flow.start(sandbox.request(scenario)))
    expect(step).toMatchObject({ authentication: { status, evidence: 'fetched' }, payment: { status: paid } })
    expect(charges()).toBe(charged)
  })

  it('sends one authorization, whatever comes back', async () => {
    const { sandbox, flow, play } = inSandbox()
    await play(await flow.start(sandbox.request('challenge')))
    expect(sandbox.ledger.filter(({ operation }) => operation === 'authorizeInvoice')).toHaveLength(1)
  })

  it('ends by itself an hour after the cardholder has left', async () => {
    const { sandbox, flow, clock, charges } = inSandbox()
    const first = await flow.start(sandbox.request('challenge'))
    clock.advance(60 * 60_000 + 1)
    expect(await flow.resume(first.state, poll)).toMatchObject({ type: 'done', payment: { status: 'declined' } })
    expect(charges()).toBe(0)
  })

  it('hears of the end by webhook, twice and out of order', async () => {
    const { sandbox, flow, client, clock } = inSandbox()
    const first = await flow.start(sandbox.request('challenge'))
    await sandbox.answer(first)
    let step: Step = first
    const onEvent = async (event: Event) => {
      step = await flow.resume(step.state, event)
    }
    const receive = createProcessOutCallbackReceiver({
      client,
      onEvent,
      clock: { ...clock, sleep: () => new Promise(() => {}) },
    })
    const statuses = await sandbox.deliverWebhooks(receive)
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(step).toMatchObject({ type: 'done', payment: { status: 'authorized' } })
  })
})

describe('a page of one’s own in the sandbox', () => {
  it.each([
    ['fingerprint', ['fingerprint', 'done'], 'authorized'],
    ['challenge', ['challenge', 'done'], 'authorized'],
    ['fingerprint-challenge', ['fingerprint', 'challenge', 'done'], 'authorized'],
  ] as const)('plays %s', async (scenario, way, status) => {
    const { sandbox, flow, play, charges } = inSandbox()
    const played = await play(await flow.start(sandbox.request(scenario, { page: 'own' })))
    expect(played.way).toEqual(way)
    expect(played.step).toMatchObject({ payment: { status } })
    expect(charges()).toBe(1)
  })

  it('ends a challenge that the cardholder fails with a decline', async () => {
    const { sandbox, flow, play, charges } = inSandbox()
    const { step } = await play(await flow.start(sandbox.request('challenge', { page: 'own' })), 'fail')
    expect(step).toMatchObject({ type: 'done', payment: { decline: { kind: 'authentication-failed' } } })
    expect(charges()).toBe(0)
  })
})

describe('trouble in the sandbox', () => {
  it('charges once although the connection was cut after ProcessOut had acted', async () => {
    const { sandbox, flow, play, charges } = inSandbox()
    sandbox.fail({ kind: 'cut-after' }, { operation: 'authorizeInvoice' })
    const first = await flow.start(sandbox.request('without-3ds'))
    expect(first).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    expect((await play(first)).step).toMatchObject({ type: 'done', payment: { status: 'authorized' } })
    expect(charges()).toBe(1)
  })

  it('charges once although the claims of the first start got lost', async () => {
    const { sandbox, flow, clock, charges } = inSandbox()
    const request = sandbox.request('without-3ds')
    await flow.start(request)
    const restarted = createProcessOutFlow(createProcessOutClient(sandbox.clientOptions), { clock })
    expect(await restarted.start(request)).toMatchObject({ type: 'done', payment: { status: 'authorized' } })
    expect(charges()).toBe(1)
  })
})
