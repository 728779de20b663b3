import { describe, expect, it } from 'vitest'
import { mobileChallengeToken } from '../../src/authentication/page-answers.ts'
import { type ProcessOutScenario, scenarios } from '../../src/testing/data/scenarios.ts'
import type { ProcessOutRequestOverrides } from '../../src/testing/processout-sandbox.ts'
import { openSandbox } from './open-sandbox.ts'

async function play(
  scenario: ProcessOutScenario,
  how: 'pass' | 'fail' | 'cancel' = 'pass',
  overrides: ProcessOutRequestOverrides = {},
) {
  const open = openSandbox()
  let step = await open.flow.start(open.sandbox.request(scenario, overrides))
  const steps: string[] = []
  while (step.type !== 'done' && steps.length < 6) {
    steps.push(step.type)
    step = await open.flow.resume(step.state, await open.sandbox.answer(step, how))
  }
  if (step.type !== 'done' || step.kind !== 'payment') throw new Error('the flow has no end')
  const { authentication, payment } = step
  const code = payment.status === 'declined' ? payment.decline.code : undefined
  return { ...open, steps, authentication, payment, code }
}

describe('a scenario, played to its end by the flow', () => {
  it.each([
    ['frictionless', [], 'authenticated', '05', 'authorized', undefined],
    ['fingerprint', ['redirect'], 'authenticated', '05', 'authorized', undefined],
    ['challenge', ['redirect'], 'authenticated', '05', 'authorized', undefined],
    ['fingerprint-challenge', ['redirect'], 'authenticated', '05', 'authorized', undefined],
    ['trigger-rule', ['redirect'], 'authenticated', '05', 'authorized', undefined],
    ['fingerprint-fails', ['redirect'], 'authenticated', '05', 'authorized', undefined],
    ['mastercard-challenge', ['redirect'], 'authenticated', '02', 'authorized', undefined],
    ['attempted', ['redirect'], 'attempted', '06', 'authorized', undefined],
    ['without-3ds', [], 'unknown', undefined, 'authorized', undefined],
    ['declined', [], 'unknown', undefined, 'declined', 'card.do-not-honor'],
    ['declined-after-challenge', ['redirect'], 'authenticated', '05', 'declined', 'card.no-money'],
    ['failed', ['redirect'], 'failed', undefined, 'declined', 'card.failed-3ds'],
    ['rejected', ['redirect'], 'rejected', undefined, 'declined', 'card.failed-3ds'],
  ] as const)('%s: %j, %s, ECI %s, %s %s', async (scenario, steps, status, eci, paymentStatus, code) => {
    const played = await play(scenario)
    expect(played.steps).toEqual(steps)
    expect(played.authentication.status).toBe(status)
    expect(played.authentication.eci).toBe(eci)
    expect(played.authentication.evidence).toBe('fetched')
    expect(played.authentication.test).toBe(true)
    expect(played.payment.status).toBe(paymentStatus)
    expect(played.code).toBe(code)
    expect(played.charges()).toHaveLength(paymentStatus === 'authorized' ? 1 : 0)
    expect(played.drift).toEqual([])
  })

  it('has a row for each scenario', () => {
    expect(Object.keys(scenarios)).toHaveLength(13)
  })

  it.each([
    ['challenge', 'fail', 'failed', 'card.failed-3ds'],
    ['challenge', 'cancel', 'unknown', 'customer.cancelled'],
    ['fingerprint-challenge', 'fail', 'failed', 'card.failed-3ds'],
  ] as const)('%s, where the cardholder will %s: %s, %s', async (scenario, how, status, code) => {
    const played = await play(scenario, how)
    expect(played.payment.status).toBe('declined')
    expect(played.code).toBe(code)
    expect(played.authentication.status).not.toBe('authenticated')
    if (how === 'fail') expect(played.authentication.status).toBe(status)
    expect(played.charges()).toEqual([])
  })
})

describe('a page of the merchant’s own', () => {
  it.each([
    ['fingerprint', ['fingerprint']],
    ['challenge', ['challenge']],
    ['fingerprint-challenge', ['fingerprint', 'challenge']],
    ['frictionless', []],
  ] as const)('%s takes its steps one by one: %j', async (scenario, steps) => {
    const played = await play(scenario, 'pass', { page: 'own' })
    expect(played.steps).toEqual(steps)
    expect(played.payment.status).toBe('authorized')
    expect(played.authentication.status).toBe('authenticated')
    expect(played.charges()).toHaveLength(1)
  })

  it('declines where the challenge is failed', async () => {
    const played = await play('challenge', 'fail', { page: 'own' })
    expect(played.code).toBe('card.failed-3ds')
    expect(played.charges()).toEqual([])
  })

  it('goes on to the challenge where the fingerprint runs out of time', async () => {
    const played = await play('fingerprint-challenge', 'fail', { page: 'own' })
    expect(played.steps).toEqual(['fingerprint', 'challenge'])
    expect(played.code).toBe('card.failed-3ds')
  })
})

describe('an app with a native 3-D Secure SDK', () => {
  const device = { threeds_sdk: 'ios' } as const

  it.each([
    ['on the invoice', { page: 'own', invoice: { device } }],
    ['on the authorization', { page: 'own', authorize: { device } }],
  ] as const)('gets the actions of native SDKs where its device says so %s', async (_where, overrides) => {
    const { flow, sandbox, charges } = openSandbox()
    const types: unknown[] = []
    let step = await flow.start(sandbox.request('fingerprint-challenge', overrides))
    while (step.type !== 'done' && types.length < 4) {
      if ('action' in step && step.action.type === 'script') types.push(step.action.parameters['type'])
      step = await flow.resume(step.state, await sandbox.answer(step))
    }
    expect(types).toEqual(['fingerprint-mobile', 'challenge-mobile'])
    expect(step).toMatchObject({
      type: 'done',
      authentication: { status: 'authenticated' },
      payment: { status: 'authorized' },
    })
    expect(charges()).toHaveLength(1)
  })

  it('is declined where the challenge is failed', async () => {
    const played = await play('challenge', 'fail', { page: 'own', invoice: { device } })
    expect(played.code).toBe('card.failed-3ds')
    expect(played.charges()).toEqual([])
  })

  it('goes on with no token that is for another action', async () => {
    const { flow, sandbox, raw } = openSandbox()
    const step = await flow.start(sandbox.request('fingerprint-challenge', { page: 'own', invoice: { device } }))
    const invoiceId = String(step.state.data['invoice_id'])
    const early = await raw('POST', `/invoices/${invoiceId}/authorize`, { source: mobileChallengeToken(true) })
    expect(early.json.error_type).toBe('request.source.invalid')
  })
})

describe('a cardholder who never answers', () => {
  it('leaves the payment open for an hour, and failed after it', async () => {
    const { flow, sandbox, clock, charges } = openSandbox()
    const step = await flow.start(sandbox.request('challenge'))
    clock.advance(59 * 60_000)
    const waiting = await flow.resume(step.state, await sandbox.answer(step, 'abandon'))
    expect(waiting.type).toBe('redirect')
    clock.advance(60_000)
    const over = await flow.resume(waiting.state, { type: 'poll' })
    if (over.type !== 'done' || over.kind !== 'payment' || over.payment.status !== 'declined') {
      throw new Error('the payment is not over')
    }
    expect(over.payment.decline.code).toBe('card.expired-3ds')
    expect(charges()).toEqual([])
  })
})

describe('a project without the hosted page', () => {
  it('declines softly with no action', async () => {
    const { flow, sandbox, charges } = openSandbox({ hostedPage: false })
    const step = await flow.start(sandbox.request('challenge'))
    if (step.type !== 'done' || step.kind !== 'payment' || step.payment.status !== 'declined') {
      throw new Error('nothing was declined')
    }
    expect(step.payment.decline.code).toBe('card.needs-authentication')
    expect(charges()).toEqual([])
  })
})
