import { createMemorySeenStore } from '@three-ds/core'
import { createManualClock } from '@three-ds/core/testing'
import { describe, expect, it } from 'vitest'
import {
  createSpreedlyClient,
  createSpreedlyFlow,
  createSpreedlyScaFlow,
  fromAuthenticationResult,
} from '../../src/index.ts'
import { createSpreedlySandbox } from '../../src/testing/index.ts'

type Scenario = Parameters<ReturnType<typeof createSpreedlySandbox>['scaRequest']>[0]

function open() {
  const clock = createManualClock()
  const sandbox = createSpreedlySandbox({ clock })
  const client = createSpreedlyClient(sandbox.clientOptions)
  const request = (scenario: Scenario, reference = 'order-7/1') => ({
    sca_provider_key: sandbox.scaProviderKey,
    reference,
    transaction: sandbox.scaRequest(scenario),
  })
  const seen = createMemorySeenStore()
  return { sandbox, client, clock, seen, flow: createSpreedlyScaFlow(client, { seen, clock }), request }
}

const charges = ({ ledger }: ReturnType<typeof createSpreedlySandbox>) => ledger.filter(({ charged }) => charged)

describe('an authentication without a payment', () => {
  it.each([
    ['frictionless', 'authenticated', '05'],
    ['attempted', 'attempted', '06'],
    ['unavailable', 'unavailable', undefined],
    ['failed', 'failed', undefined],
    ['rejected', 'rejected', undefined],
  ] as const)('%s: ends %s, and nothing is charged', async (scenario, status, eci) => {
    const { flow, request, sandbox } = open()
    const step = await flow.start(request(scenario))
    if (step.type !== 'done') throw new Error(`it stands at ${step.type}`)
    expect(step.kind).toBe('authentication')
    expect(step.authentication.status).toBe(status)
    expect(step.authentication.eci).toBe(eci)
    expect(step.authentication.evidence).toBe('fetched')
    expect(charges(sandbox)).toEqual([])
  })

  it('asks for a challenge, and reads the result once the cardholder has answered', async () => {
    const { flow, request, sandbox } = open()
    const challenge = await flow.start(request('challenge'))
    expect(challenge).toMatchObject({ type: 'challenge', action: { type: 'script', script: 'spreedly-three-ds' } })
    const done = await flow.resume(challenge.state, await sandbox.answer(challenge))
    expect(done).toMatchObject({ type: 'done', kind: 'authentication', authentication: { status: 'authenticated' } })
  })

  it('believes nothing of the page: a challenge that was not answered stays one', async () => {
    const { flow, request } = open()
    const challenge = await flow.start(request('challenge'))
    const event = { type: 'script', script: 'spreedly-three-ds', payload: { action: 'succeeded' } } as const
    expect(await flow.resume(challenge.state, event)).toMatchObject({ type: 'challenge', state: challenge.state })
  })

  it('gives a result that can be carried into a payment', async () => {
    const { client, flow, request, sandbox } = open()
    const step = await flow.start(request('frictionless'))
    if (step.type !== 'done' || step.authentication.evidence !== 'fetched') throw new Error('it is not verified')
    const { gateway_token } = sandbox.request('frictionless')
    const { payment_method_token } = sandbox.scaRequest('frictionless')
    const answer = await client.purchase(gateway_token, {
      payment_method_token,
      amount: 100,
      currency_code: 'EUR',
      ...fromAuthenticationResult(step.authentication),
    })
    expect(answer.kind).toBe('succeeded')
    expect(charges(sandbox)).toHaveLength(1)
  })

  it('keeps nothing of the card or the browser in its state', async () => {
    const { flow, request } = open()
    const given = request('challenge')
    const text = JSON.stringify((await flow.start(given)).state)
    expect(text).not.toContain(given.transaction.payment_method_token)
    expect(text).not.toContain(given.transaction.browser_info)
  })
})

describe('what goes wrong', () => {
  it('a lost answer ends unknown, with no evidence, and the same reference sends nothing again', async () => {
    const { flow, request, sandbox } = open()
    sandbox.fail({ kind: 'cut-after' }, { operation: 'scaAuthenticate' })
    const step = await flow.start(request('frictionless'))
    expect(step).toMatchObject({ type: 'poll', reason: 'outcome-unknown' })
    const lost = await flow.resume(step.state, { type: 'poll' })
    expect(lost).toMatchObject({ type: 'done', kind: 'authentication' })
    expect(lost).toHaveProperty('authentication', {
      provider: 'spreedly',
      status: 'unknown',
      evidence: 'browser',
      test: false,
    })
    const again = await flow.start(request('frictionless'))
    expect(again).toMatchObject({ type: 'poll', reason: 'in-progress' })
    expect(await flow.resume(again.state, { type: 'poll' })).toMatchObject({ type: 'poll', reason: 'in-progress' })
    expect(sandbox.ledger).toHaveLength(1)
  })

  it('whoever was not first waits a quarter of an hour for the first one, and then ends unknown', async () => {
    const { flow, request, clock, sandbox } = open()
    await flow.start(request('challenge'))
    const { state } = await flow.start(request('challenge'))
    clock.advance(15 * 60_000 - 1)
    const waiting = await flow.resume(state, { type: 'poll' })
    expect(waiting).toMatchObject({ type: 'poll', reason: 'in-progress' })
    expect(waiting).toHaveProperty('notBefore', new Date(clock.now() + 5_000).toISOString())
    clock.advance(1)
    expect(await flow.resume(state, { type: 'poll' })).toMatchObject({
      type: 'done',
      kind: 'authentication',
      authentication: { status: 'unknown', evidence: 'browser' },
    })
    expect(sandbox.ledger).toHaveLength(1)
  })

  it('an order of the same name is another flow', async () => {
    const { client, flow, request, sandbox, seen } = open()
    expect((await flow.start(request('frictionless', 'o-1'))).state.id).toBe('spreedly:sca/o-1')
    const payments = createSpreedlyFlow(client, { seen })
    const payment = sandbox.request('frictionless', { transaction: { order_id: 'o-1' } })
    expect((await payments.start(payment)).type).toBe('done')
  })

  it.each([
    ['reference', { reference: '' }],
    ['sca_provider_key', { sca_provider_key: '' }],
    ['transaction.browser_info', { transaction: { payment_method_token: 't' } }],
  ])('%s that is missing is refused by name, and nothing is sent', async (path, change) => {
    const { flow, request, sandbox } = open()
    // @ts-expect-error the compiler says so too, where it can
    const refused = flow.start({ ...request('frictionless'), ...change })
    await expect(refused).rejects.toMatchObject({
      code: 'invalid-input',
      provider: 'spreedly',
      operation: 'start',
      issues: [{ path }],
    })
    expect(sandbox.ledger).toEqual([])
  })
})
