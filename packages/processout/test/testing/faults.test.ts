import { describe, expect, it } from 'vitest'
import { refusal } from '../refusal.ts'
import { openSandbox } from './open-sandbox.ts'

describe('a fault that falls before the gateway acts', () => {
  it.each([
    ['a status', { kind: 'status', status: 503 }],
    ['the page of a proxy', { kind: 'html-502' }],
    ['a cut connection', { kind: 'cut-before' }],
  ] as const)('%s: nothing is charged, and nobody knows', async (_, fault) => {
    const { sandbox, client, invoice, charges } = openSandbox()
    const id = await invoice()
    sandbox.fail(fault)
    const error = await refusal(() => client.authorizeInvoice(id, { source: sandbox.cardToken }))
    expect(error.outcome).toBe('unknown')
    expect(charges()).toEqual([])
  })
})

describe('a fault that falls after the gateway has acted', () => {
  it.each(['cut-after', 'empty-200', 'truncated-json'] as const)(
    '%s: it is charged, nobody knows, and the invoice tells',
    async (kind) => {
      const { sandbox, client, invoice, charges } = openSandbox()
      const id = await invoice()
      sandbox.fail({ kind })
      const error = await refusal(() => client.authorizeInvoice(id, { source: sandbox.cardToken }))
      expect(error.outcome).toBe('unknown')
      expect(charges()).toHaveLength(1)
      expect((await client.listInvoiceTransactions(id)).transactions[0]?.status).toBe('authorized')
    },
  )

  it('is repeated under its idempotency key, and charged once', async () => {
    const { sandbox, client, invoice, charges } = openSandbox()
    const id = await invoice()
    sandbox.fail({ kind: 'cut-after' }, { operation: 'authorizeInvoice' })
    const answer = await client.authorizeInvoice(id, { source: sandbox.cardToken }, { idempotencyKey: 'order-1' })
    expect(answer.kind).toBe('succeeded')
    expect(answer.meta.attempts).toBe(2)
    expect(charges()).toHaveLength(1)
  })
})

describe('latency', () => {
  it('passes on the injected clock', async () => {
    const { sandbox, invoice, clock } = openSandbox()
    const before = clock.now()
    sandbox.fail({ kind: 'latency', ms: 1_500 })
    await invoice()
    expect(clock.now() - before).toBe(1_500)
  })
})

describe('fail', () => {
  it('knows every method of the client', () => {
    const { sandbox, client } = openSandbox()
    for (const operation of Object.keys(client)) {
      expect(() => sandbox.fail({ kind: 'cut-before' }, { operation })).not.toThrow()
    }
  })

  it('leaves the other operations alone', async () => {
    const { sandbox, client, invoice } = openSandbox()
    sandbox.fail({ kind: 'cut-before' }, { operation: 'voidInvoice' })
    const id = await invoice()
    expect((await client.authorizeInvoice(id, { source: sandbox.cardToken })).kind).toBe('succeeded')
    expect((await refusal(() => client.voidInvoice(id))).outcome).toBe('unknown')
    expect((await client.voidInvoice(id)).kind).toBe('succeeded')
  })

  it('refuses an operation that ProcessOut has not', () => {
    expect(() => openSandbox().sandbox.fail({ kind: 'cut-before' }, { operation: 'sale' })).toThrow('no such operation')
  })
})
