import type { AuthenticationStep, BrowserEvent } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import { openSandbox } from '../open-sandbox.ts'

type Scenario = Parameters<ReturnType<typeof openSandbox>['payment']>[0]

const start = async (scenario: Scenario) => {
  const open = openSandbox()
  return { ...open, step: await open.flow.start(open.sandbox.request(scenario)) }
}

const actionId = (step: AuthenticationStep): string => ('action' in step ? step.action.id : '')

describe('answer to a fingerprint', () => {
  it.each(['pass', 'fail', 'cancel'] as const)('reports what the page of Spreedly reports (%s)', async (how) => {
    const { sandbox, step } = await start('fingerprint')
    expect(await sandbox.answer(step, how)).toEqual({
      type: 'script',
      script: 'spreedly-three-ds',
      actionId: actionId(step),
      payload: { action: 'trigger-completion' },
    })
  })

  it('decides nothing: completing does', async () => {
    const { sandbox, step, charges } = await start('fingerprint')
    await sandbox.answer(step)
    expect(charges()).toEqual([])
  })
})

describe('answer to a challenge', () => {
  it('passes by default: the issuer tells the gateway, the page says succeeded', async () => {
    const { sandbox, step, charges } = await start('challenge')
    const event = await sandbox.answer(step)
    expect(event).toMatchObject({ type: 'script', actionId: actionId(step), payload: { action: 'succeeded' } })
    expect(charges()).toHaveLength(1)
  })

  it.each(['challenge', 'fingerprint-challenge'] as const)('fails: %s ends as failed', async (scenario) => {
    const { sandbox, flow, step: first, charges } = await start(scenario)
    const step = first.type === 'challenge' ? first : await flow.resume(first.state, await sandbox.answer(first))
    const event = await sandbox.answer(step, 'fail')
    expect(event).toMatchObject({ payload: { action: 'error', response: { state: 'failed' } } })
    const done = await flow.resume(step.state, event)
    expect(done.type === 'done' && done.kind === 'payment' && done.payment.status).toBe('declined')
    expect(charges()).toEqual([])
  })

  it('fails at a forced failure, although the cardholder passes', async () => {
    const { sandbox, step } = await start('failed')
    expect(await sandbox.answer(step, 'pass')).toMatchObject({ payload: { action: 'error' } })
  })

  it('is canceled: the payment ends as canceled', async () => {
    const { sandbox, flow, step } = await start('challenge')
    const done = await flow.resume(step.state, await sandbox.answer(step, 'cancel'))
    expect(done.type === 'done' && done.kind === 'payment' && done.payment.status).toBe('canceled')
  })

  it('is decided once: a second answer changes nothing', async () => {
    const { sandbox, step, client, charges } = await start('challenge')
    await sandbox.answer(step, 'pass')
    const event = await sandbox.answer(step, 'fail')
    expect(event).toMatchObject({ payload: { action: 'succeeded' } })
    const { transactions } = await client.listTransactions()
    expect(transactions[0]?.state).toBe('succeeded')
    expect(charges()).toHaveLength(1)
  })
})

describe('answer to a redirect', () => {
  const parametersOf = (event: BrowserEvent | { type: 'poll' }) => (event.type === 'return' ? event.parameters : {})

  it.each([
    ['pass', 'captured'],
    ['fail', 'declined'],
    ['cancel', 'canceled'],
  ] as const)('%s: the cardholder comes back with the token, the payment is %s', async (how, status) => {
    const { sandbox, flow, client, step } = await start('three-ds-1')
    const event = await sandbox.answer(step, how)
    const { transactions } = await client.listTransactions()
    expect(parametersOf(event)).toEqual({ transaction_token: transactions[0]?.token })
    const done = await flow.resume(step.state, event)
    expect(done.type === 'done' && done.kind === 'payment' && done.payment.status).toBe(status)
  })

  it('keeps the parameters of the merchant’s own address', async () => {
    const { sandbox, flow } = openSandbox()
    const transaction = { redirect_url: 'https://shop.example/return?order=7' }
    const step = await flow.start(sandbox.request('three-ds-1', { transaction }))
    expect(parametersOf(await sandbox.answer(step))['order']).toBe('7')
  })
})

describe('answer', () => {
  it.each(['fingerprint', 'challenge', 'three-ds-1', 'sca-challenge'] as const)(
    'decides nothing for %s if the cardholder walks away',
    async (scenario) => {
      const { sandbox, step, client, charges } = await start(scenario)
      expect(await sandbox.answer(step, 'abandon')).toEqual({ type: 'poll' })
      expect((await client.listTransactions()).transactions[0]?.state).toBe('pending')
      expect(charges()).toEqual([])
    },
  )

  it('asks again where there is nothing to answer', async () => {
    const { sandbox, step } = await start('frictionless')
    expect(step.type).toBe('done')
    expect(await sandbox.answer(step)).toEqual({ type: 'poll' })
  })

  it('refuses a step of another sandbox', async () => {
    const { step } = await start('challenge')
    const error = await refusal(() => openSandbox().sandbox.answer(step))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.issues[0]?.path).toBe('step')
  })

  it('refuses a step of another provider', async () => {
    const { sandbox, step } = await start('challenge')
    if (step.type !== 'challenge') throw new Error('no challenge')
    const frame = { id: 'x', type: 'frame', url: 'https://acs.test/', hidden: false } as const
    expect((await refusal(() => sandbox.answer({ ...step, action: frame }))).issues[0]?.path).toBe('step')
    const script = { id: 'x', type: 'script', script: 'another', parameters: {} } as const
    expect((await refusal(() => sandbox.answer({ ...step, action: script }))).issues[0]?.path).toBe('step')
  })
})

describe('decide', () => {
  it('refuses a token that the sandbox does not know', () => {
    const { sandbox } = openSandbox()
    expect(() => sandbox.decide('nobody', 'pass')).toThrow('this step is not of this sandbox')
  })

  it('does not finish a fingerprint: that is the server’s to complete', async () => {
    const { sandbox, client, payment } = openSandbox()
    const { transaction } = await client.purchase(sandbox.gatewayToken, payment('fingerprint'))
    sandbox.decide(transaction.token, 'pass')
    expect((await client.showTransaction(transaction.token)).transaction.state).toBe('pending')
  })
})
