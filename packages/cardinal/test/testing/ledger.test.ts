import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSandbox } from './open-sandbox.ts'

describe('the ledger', () => {
  it('has an entry for what was asked, with its amount', async () => {
    const { sandbox, client, payment } = openSandbox()
    await client.createCardPayment(payment())
    expect(sandbox.ledger).toEqual([
      { operation: 'createCardPayment', amount: { minorUnits: 1500, currency: 'EUR' }, charged: true },
    ])
  })

  it('counts twice what was asked twice', async () => {
    const { client, payment, charges } = openSandbox()
    const body = payment()
    await client.createCardPayment(body)
    await client.createCardPayment(body)
    expect(charges()).toHaveLength(2)
  })

  it('does not count a lookup, a decline, or an account check', async () => {
    const { sandbox, client, payment, lookupOf, charges } = openSandbox()
    await client.lookup(lookupOf('frictionless'))
    await client.createCardPayment(payment('declined'))
    await client.createCardPayment(payment('frictionless', { amount: 0 }))
    expect(sandbox.ledger).toHaveLength(3)
    expect(charges()).toEqual([])
  })

  it('does not mention reads, tokens and refusals', async () => {
    const { sandbox, client, raw } = openSandbox()
    await client.listAuthentications()
    await client.listTransactions()
    await client.createJwt({ threeds_contract_id: sandbox.contractId })
    await raw('POST', '/oidc/api/v2/transactions/card', {})
    expect(sandbox.ledger).toEqual([])
  })

  it('equals the payments that succeeded, whatever is paid', async () => {
    const scenario = fc.constantFrom('frictionless', 'declined', 'soft-declined', 'partially-authorized', 'rejected')
    await fc.assert(
      fc.asyncProperty(fc.array(scenario, { maxLength: 6 }), async (scenarios) => {
        const { client, payment, charges } = openSandbox()
        for (const one of scenarios) await client.createCardPayment(payment(one))
        const { transactions } = await client.listTransactions()
        expect(transactions).toHaveLength(scenarios.length)
        expect(charges()).toHaveLength(transactions.filter(({ kind }) => kind === 'succeeded').length)
      }),
      { numRuns: 40 },
    )
  })
})

describe('reset', () => {
  it('forgets what was done and what was to go wrong', async () => {
    const { sandbox, client, payment, lookupOf } = openSandbox()
    await client.lookup(lookupOf('frictionless'))
    await client.createCardPayment(payment())
    sandbox.fail({ kind: 'cut-before' })
    sandbox.reset()
    expect(sandbox.ledger).toEqual([])
    expect((await client.listAuthentications()).records).toEqual([])
    expect((await client.listTransactions()).transactions).toEqual([])
  })
})
