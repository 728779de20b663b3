import { describe, expect, it } from 'vitest'
import { refusal } from '../refusal.ts'
import { openSandbox } from './open-sandbox.ts'

describe('a fault that falls before the gateway acts', () => {
  it.each([
    ['a status', { kind: 'status', status: 503 }],
    ['the page of a proxy', { kind: 'html-502' }],
    ['a cut connection', { kind: 'cut-before' }],
  ] as const)('%s: nothing is charged, and nobody knows', async (_, fault) => {
    const { sandbox, client, plain } = openSandbox()
    sandbox.fail(fault)
    expect((await refusal(() => client.sale(plain()))).outcome).toBe('unknown')
    expect(sandbox.ledger).toEqual([])
  })
})

describe('a fault that falls after the gateway has acted', () => {
  it.each(['cut-after', 'empty-200', 'truncated-json'] as const)(
    '%s: it is charged, and nobody knows',
    async (kind) => {
      const { sandbox, client, plain, charges } = openSandbox()
      sandbox.fail({ kind })
      expect((await refusal(() => client.sale(plain()))).outcome).toBe('unknown')
      expect(charges()).toHaveLength(1)
      expect((await client.invoiceInformation({ invoice: '1625' })).kind).toBe('succeeded')
    },
  )
})

describe('latency', () => {
  it('passes on the injected clock', async () => {
    const { sandbox, client, plain, clock } = openSandbox()
    const before = clock.now()
    sandbox.fail({ kind: 'latency', ms: 1_500 })
    expect((await client.sale(plain())).kind).toBe('succeeded')
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
    const { sandbox, client, plain } = openSandbox()
    sandbox.fail({ kind: 'cut-before' }, { operation: 'refund' })
    expect((await client.sale(plain())).kind).toBe('succeeded')
    expect((await refusal(() => client.refund(plain()))).outcome).toBe('unknown')
    expect((await client.refund(plain())).kind).toBe('succeeded')
  })

  it('refuses an operation that Finaro has not', () => {
    const { sandbox } = openSandbox()
    expect(() => sandbox.fail({ kind: 'cut-before' }, { operation: 'purchase' })).toThrow('no such operation')
  })
})
