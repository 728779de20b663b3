import { describe, expect, it } from 'vitest'
import { refusal } from '../refusal.ts'
import { openSandbox } from './open-sandbox.ts'

describe('a fault that falls before Verifone acts', () => {
  it.each([
    ['a status', { kind: 'status', status: 504 }, 'unknown'],
    ['429', { kind: 'status', status: 429, retryAfter: '7' }, 'rejected'],
    ['the page of a proxy', { kind: 'html-502' }, 'unknown'],
    ['a cut connection', { kind: 'cut-before' }, 'unknown'],
  ] as const)('%s: nothing is charged', async (_, fault, outcome) => {
    const { sandbox, client, payment } = openSandbox()
    sandbox.fail(fault)
    const error = await refusal(() => client.createCardPayment(payment()))
    expect(error.outcome).toBe(outcome)
    expect(sandbox.ledger).toEqual([])
  })
})

describe('a fault that falls after Verifone has acted', () => {
  it.each(['cut-after', 'empty-200', 'truncated-json'] as const)(
    '%s: it is charged, nobody knows, and the reference finds it',
    async (kind) => {
      const { sandbox, client, payment, charges } = openSandbox()
      sandbox.fail({ kind })
      const body = payment()
      const error = await refusal(() => client.createCardPayment(body))
      expect(error.outcome).toBe('unknown')
      expect(charges()).toHaveLength(1)
      const { transactions } = await client.listTransactions({ merchant_reference: body.merchant_reference })
      expect(transactions.map((one) => one.kind)).toEqual(['succeeded'])
    },
  )
})

describe('fail', () => {
  it('leaves the other operations alone', async () => {
    const { sandbox, client, payment, lookupOf } = openSandbox()
    sandbox.fail({ kind: 'cut-before' }, { operation: 'createCardPayment' })
    expect((await client.lookup(lookupOf('frictionless'))).kind).toBe('completed')
    expect((await refusal(() => client.createCardPayment(payment()))).outcome).toBe('unknown')
    expect((await client.createCardPayment(payment())).kind).toBe('succeeded')
  })

  it('falls as often as was asked: a read is tried again until it gets through', async () => {
    const { sandbox, client } = openSandbox()
    sandbox.fail({ kind: 'html-502' }, { operation: 'listAuthentications', times: 2 })
    expect((await client.listAuthentications()).meta.attempts).toBe(3)
  })

  it.each([
    'createJwt',
    'validateJwt',
    'lookup',
    'listAuthentications',
    'countAuthentications',
    'showAuthentication',
    'createCardPayment',
    'listTransactions',
    'showTransaction',
  ])('knows the client’s method %s', (operation) => {
    const { sandbox, client } = openSandbox()
    expect(Object.keys(client)).toContain(operation)
    expect(() => sandbox.fail({ kind: 'cut-before' }, { operation })).not.toThrow()
  })

  it('refuses an operation that Verifone has not', () => {
    const { sandbox } = openSandbox()
    expect(() => sandbox.fail({ kind: 'cut-before' }, { operation: 'purchase' })).toThrow('no such operation')
  })
})
