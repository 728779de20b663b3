import { lifecycleScript } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { fixture } from '../fixture.ts'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { pendingTransaction, told } from '../sample.ts'
import { standingAt } from './flow-sample.ts'

const startedWith = async (answer: PlannedAnswer) => {
  const { first, clock } = await standingAt(answer)
  return { step: first, clock }
}

describe('what the cardholder has to do', () => {
  it.each([
    ['device_fingerprint', 'fingerprint', 10_000],
    ['challenge', 'challenge', 15 * 60_000],
  ] as const)('for %s runs Spreedly’s script in the page, as a %s', async (required_action, type, limit) => {
    const { step, clock } = await startedWith(told(pendingTransaction({ required_action })))
    expect(step.type).toBe(type)
    expect(step).toHaveProperty('action', {
      id: 'spreedly:order-1#1',
      type: 'script',
      script: lifecycleScript,
      parameters: { transactionToken: 'tx_1', requiredAction: required_action, startWithinMs: 30_000 },
    })
    expect(step.state.deadline).toBe(new Date(clock.now() + limit).toISOString())
  })

  it('is a fingerprint for the sample of five fields', async () => {
    const { step } = await startedWith({ json: fixture('android-pending-200.json') })
    expect(step).toMatchObject({ type: 'fingerprint', action: { parameters: { transactionToken: 'txn_3ds' } } })
  })

  it.each([
    ['redirect', { checkout_url: 'https://acs.example/a' }, { url: 'https://acs.example/a' }],
    ['fallback', { checkout_url: 'https://acs.example/a' }, { url: 'https://acs.example/a' }],
    [undefined, { checkout_url: 'https://acs.example/a' }, { url: 'https://acs.example/a' }],
    ['none', { setup_response: { checkout_url: 'https://acs.example/b' } }, { url: 'https://acs.example/b' }],
    [
      'redirect',
      { checkout_form: { cdata: '<form action="https://acs.example/c"><input name="PaReq" value="x"></form>' } },
      { url: 'https://acs.example/c', fields: { PaReq: 'x' } },
    ],
    [
      'redirect',
      { checkout_form: '<form action="https://acs.example/e?old=1" method="GET"><input name="MD" value="a b"></form>' },
      { url: 'https://acs.example/e?MD=a+b' },
    ],
    [
      'redirect',
      { checkout_form: '<form action=""><input name="MD"></form>', checkout_url: 'https://acs.example/d' },
      { url: 'https://acs.example/d' },
    ],
  ])('sends the page away for %s with %j', async (required_action, fields, action) => {
    const { step } = await startedWith(told(pendingTransaction({ required_action, ...fields })))
    expect(step.type).toBe('redirect')
    expect(step).toHaveProperty('action', { id: 'spreedly:order-1#1', type: 'redirect', ...action })
  })

  it('never takes the merchant’s own return address for the way to the issuer', async () => {
    const { step } = await startedWith(
      told(pendingTransaction({ required_action: 'redirect', redirect_url: 'https://shop.example/return/1' })),
    )
    expect(step).toMatchObject({ type: 'poll', reason: 'processing' })
  })

  it.each(['redirect', 'fallback'])('waits two seconds where the page cannot go anywhere for %s', async (required) => {
    const nowhere = pendingTransaction({ required_action: required, challenge_form: '<form>', checkout_url: '' })
    const { step, clock } = await startedWith(told(nowhere))
    expect(step).toMatchObject({ type: 'poll', reason: 'processing' })
    expect(step).toHaveProperty('notBefore', new Date(clock.now() + 2_000).toISOString())
  })

  it.each(['javascript:alert(1)', 'http://acs.example/', 'data:text/html,x'])(
    'never sends the page to %s',
    async (checkout_url) => {
      const { step } = await startedWith(told(pendingTransaction({ required_action: 'redirect', checkout_url })))
      expect(step.type).toBe('poll')
      expect(JSON.stringify(step)).not.toContain(checkout_url)
    },
  )

  it.each([
    [{ challenge_form: { cdata: '<form>' } }, 'challenge', 'challenge'],
    [{ challenge_url: 'https://acs.example/' }, 'challenge', 'challenge'],
    [{ managed_order_token: 'm1' }, 'challenge', 'challenge'],
    [{ sca_authentication: { managed_order_token: 'm1' } }, 'challenge', 'challenge'],
    [{ sca_authentication: { required_action: 'challenge' } }, 'challenge', 'challenge'],
    [{ device_fingerprint_form: '<form>' }, 'fingerprint', 'device_fingerprint'],
  ])('where nothing is said to be required follows what is offered: %j', async (fields, type, requiredAction) => {
    const { step } = await startedWith(told(pendingTransaction({ required_action: undefined, ...fields })))
    expect(step).toMatchObject({ type, action: { type: 'script', parameters: { requiredAction } } })
  })

  it('asks again where nothing is required, and nothing offered', async () => {
    const { step } = await startedWith(told(pendingTransaction({ required_action: undefined })))
    expect(step).toMatchObject({ type: 'poll', reason: 'processing' })
  })
})
