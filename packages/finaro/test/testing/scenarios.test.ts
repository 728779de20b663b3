import { assessLiability, isMatched, isVerified } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { fromAuthenticationResult } from '../../src/authentication/from-authentication-result.ts'
import { toPaymentResult } from '../../src/authentication/to-payment-result.ts'
import { createFinaroCallbackReceiver } from '../../src/callback/handler.ts'
import type { FinaroScenario } from '../../src/testing/data/scenarios.ts'
import { scenarios } from '../../src/testing/data/scenarios.ts'
import { openSandbox } from './open-sandbox.ts'

async function play(scenario: FinaroScenario, how: 'pass' | 'fail' = 'pass') {
  const open = openSandbox()
  const { flow, sandbox } = open
  const request = sandbox.request(scenario)
  let step = await flow.start(request)
  const steps: string[] = []
  while (step.type !== 'done' && steps.length < 6) {
    steps.push(step.type)
    step = await flow.resume(step.state, await sandbox.answer(step, step.type === 'challenge' ? how : 'pass'))
  }
  if (step.type !== 'done') throw new Error('the flow has no end')
  return { ...open, request, steps, kind: step.kind, authentication: step.authentication }
}

/** Authorizes with what the flow has earned, as a shop would, and tells who is liable, had a live gateway answered. */
async function pay({ client, plain, request, authentication }: Awaited<ReturnType<typeof play>>) {
  if (!isVerified(authentication) && !isMatched(authentication)) throw new Error('nothing was earned')
  const { amount, card, transaction } = request
  const threeDSecure = fromAuthenticationResult(authentication).threeDSecure
  const answer = await client.sale(plain({ amount, card, transaction, threeDSecure }))
  const payment = toPaymentResult(answer)
  const cavvResult = answer.result[0].threeDSecure?.cavvResult
  const after = { payment: { ...payment, test: false }, cavvResult }
  return { payment, liability: assessLiability({ ...authentication, test: false }, after).liability }
}

describe('a scenario, played to its end by the flow', () => {
  it.each([
    ['frictionless', [], 'authenticated', 'fetched', '05'],
    ['fingerprint', ['fingerprint'], 'authenticated', 'fetched', '05'],
    ['challenge', ['challenge'], 'authenticated', 'matched', '05'],
    ['fingerprint-challenge', ['fingerprint', 'challenge'], 'authenticated', 'matched', '05'],
    ['fingerprint-twice', ['fingerprint', 'fingerprint'], 'authenticated', 'fetched', '05'],
    ['mastercard-frictionless', [], 'authenticated', 'fetched', '02'],
    ['mastercard-challenge', ['challenge'], 'authenticated', 'matched', '02'],
    ['mastercard-attempted', [], 'attempted', 'fetched', '01'],
    ['attempted', [], 'attempted', 'fetched', '06'],
    ['downgraded', [], 'attempted', 'fetched', '06'],
    ['declined', [], 'authenticated', 'fetched', '05'],
    ['sca-required', ['challenge'], 'authenticated', 'matched', '05'],
    ['failed', ['challenge'], 'failed', 'matched', undefined],
    ['rejected', [], 'failed', 'fetched', undefined],
    ['not-authenticated', [], 'unknown', 'fetched', undefined],
    ['no-cryptogram', [], 'unknown', 'fetched', undefined],
    ['unreadable', [], 'unknown', 'fetched', undefined],
  ] as const)('%s: %j, %s (%s), ECI %s', async (scenario, steps, status, evidence, eci) => {
    const { authentication, kind, charges, ...played } = await play(scenario)
    expect(played.steps).toEqual(steps)
    expect(kind).toBe('authentication')
    expect(authentication.status).toBe(status)
    expect(authentication.evidence).toBe(evidence)
    expect(authentication.test).toBe(true)
    if (eci !== undefined) expect(authentication.eci).toBe(eci)
    expect(charges()).toEqual([])
  })

  it('follows no more than two fingerprints', async () => {
    const { steps, authentication } = await play('fingerprint-loop')
    expect(steps).toEqual(['fingerprint', 'fingerprint'])
    expect(authentication.status).toBe('unknown')
  })

  it.each(['challenge', 'fingerprint-challenge', 'mastercard-challenge'] as const)(
    'fails %s where the cardholder types the wrong password',
    async (scenario) => {
      expect((await play(scenario, 'fail')).authentication.status).toBe('failed')
    },
  )

  it('has a row for each scenario', () => {
    expect(Object.keys(scenarios)).toHaveLength(18)
  })
})

describe('the payment that follows', () => {
  it.each([
    ['frictionless', 'captured', 'issuer'],
    ['fingerprint-challenge', 'captured', 'unknown'],
    ['mastercard-challenge', 'captured', 'unknown'],
    ['attempted', 'captured', 'issuer'],
    ['mastercard-frictionless', 'captured', 'issuer'],
    ['downgraded', 'captured', 'merchant'],
    ['sca-required', 'captured', 'unknown'],
  ] as const)('%s is %s, and the liability would be: %s', async (scenario, status, liability) => {
    const played = await play(scenario)
    const paid = await pay(played)
    expect(paid.payment.status).toBe(status)
    expect(paid.liability).toBe(liability)
    expect(played.charges()).toHaveLength(1)
  })

  it('is declined for its amount where the authentication passed', async () => {
    const played = await play('declined')
    expect((await pay(played)).payment.status).toBe('declined')
    expect(played.charges()).toEqual([])
  })
})

describe('a fingerprint whose notification reaches the shop', () => {
  it('goes on with Y, through the receiver', async () => {
    const { flow, sandbox } = openSandbox()
    const step = await flow.start(sandbox.request('fingerprint'))
    const after: unknown[] = []
    const receive = createFinaroCallbackReceiver({
      onEvent: async (event) => {
        after.push(event.id === step.state.id && (await flow.resume(step.state, event)).type)
      },
    })
    expect(await sandbox.deliverNotification(step, receive)).toBe(200)
    expect(after).toEqual(['done'])
    expect(sandbox.ledger.map(({ operation }) => operation)).toEqual(['standalone', 'completion'])
  })
})
