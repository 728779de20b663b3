import { describe, expect, it } from 'vitest'
import { refusal } from '../refusal.ts'
import { openSandbox } from './open-sandbox.ts'

describe('a fault that falls before the gateway acts', () => {
  it.each([
    ['a status', { kind: 'status', status: 503 }, 'unknown'],
    ['429', { kind: 'status', status: 429, retryAfter: '7' }, 'rejected'],
    ['the page of a proxy', { kind: 'html-502' }, 'unknown'],
    ['a cut connection', { kind: 'cut-before' }, 'unknown'],
  ] as const)('%s: nothing is charged', async (_, fault, outcome) => {
    const { sandbox, client, plain } = openSandbox()
    sandbox.fail(fault)
    const error = await refusal(() => client.purchase(sandbox.gatewayToken, plain()))
    expect(error.outcome).toBe(outcome)
    expect(sandbox.ledger).toEqual([])
  })

  it('says for how long to wait', async () => {
    const { sandbox, client, plain } = openSandbox()
    sandbox.fail({ kind: 'status', status: 429, retryAfter: '7' })
    expect((await refusal(() => client.purchase(sandbox.gatewayToken, plain()))).retryAfterMs).toBe(7_000)
  })
})

describe('a fault that falls after the gateway has acted', () => {
  it.each(['cut-after', 'empty-200', 'truncated-json'] as const)(
    '%s: it is charged, and nobody knows',
    async (kind) => {
      const { sandbox, client, plain, charges } = openSandbox()
      sandbox.fail({ kind })
      const error = await refusal(() => client.purchase(sandbox.gatewayToken, plain()))
      expect(error.outcome).toBe('unknown')
      expect(charges()).toHaveLength(1)
    },
  )

  it.each(['cut-after', 'empty-200', 'truncated-json'] as const)('%s: the flow finds its one payment', async (kind) => {
    const { sandbox, flow, charges } = openSandbox()
    sandbox.fail({ kind }, { operation: 'purchase' })
    const lost = await flow.start(sandbox.request('frictionless'))
    expect(lost.type === 'poll' && lost.reason).toBe('outcome-unknown')
    const found = await flow.resume(lost.state, { type: 'poll' })
    expect(found.type === 'done' && found.kind === 'payment' && found.payment.status).toBe('captured')
    expect(charges()).toHaveLength(1)
  })
})

describe('latency', () => {
  it('passes on the injected clock', async () => {
    const { sandbox, client, plain, clock } = openSandbox()
    const before = clock.now()
    sandbox.fail({ kind: 'latency', ms: 1_500 })
    expect((await client.purchase(sandbox.gatewayToken, plain())).kind).toBe('succeeded')
    expect(clock.now() - before).toBe(1_500)
  })
})

describe('fail', () => {
  it('leaves the other operations alone', async () => {
    const { sandbox, client, plain } = openSandbox()
    sandbox.fail({ kind: 'cut-before' }, { operation: 'capture' })
    const { transaction } = await client.authorize(sandbox.gatewayToken, plain())
    expect((await refusal(() => client.capture(transaction.token))).outcome).toBe('unknown')
    expect((await client.capture(transaction.token)).kind).toBe('succeeded')
  })

  it('falls as often as was asked: a read is tried again until it gets through', async () => {
    const { sandbox, client } = openSandbox()
    sandbox.fail({ kind: 'html-502' }, { operation: 'listTransactions', times: 2 })
    const { meta } = await client.listTransactions()
    expect(meta.attempts).toBe(3)
  })

  it.each([
    'purchase',
    'authorize',
    'verify',
    'complete',
    'capture',
    'void',
    'credit',
    'showTransaction',
    'listTransactions',
    'updateTransaction',
    'transcript',
    'createPaymentMethod',
    'showPaymentMethod',
    'retainPaymentMethod',
    'redactPaymentMethod',
    'scaAuthenticate',
  ])('knows the client’s method %s', (operation) => {
    const { sandbox, client } = openSandbox()
    expect(Object.keys(client)).toContain(operation)
    expect(() => sandbox.fail({ kind: 'cut-before' }, { operation })).not.toThrow()
  })

  it('refuses an operation that Spreedly has not', () => {
    const { sandbox } = openSandbox()
    expect(() => sandbox.fail({ kind: 'cut-before' }, { operation: 'charge' })).toThrow('no such operation')
  })
})
