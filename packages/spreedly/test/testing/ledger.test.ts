import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSandbox } from './open-sandbox.ts'

describe('the ledger', () => {
  it('has an entry for what was asked, with its amount', async () => {
    const { sandbox, client, plain } = openSandbox()
    await client.purchase(sandbox.gatewayToken, plain())
    expect(sandbox.ledger).toEqual([
      { operation: 'purchase', amount: { minorUnits: 1000, currency: 'USD' }, charged: true },
    ])
  })

  it('counts twice what was asked twice', async () => {
    const { sandbox, client, plain, charges } = openSandbox()
    await client.purchase(sandbox.gatewayToken, plain({ order_id: 'o1' }))
    await client.purchase(sandbox.gatewayToken, plain({ order_id: 'o1' }))
    expect(charges()).toHaveLength(2)
  })

  it('counts a reservation, and not its capture again', async () => {
    const { sandbox, client, plain } = openSandbox()
    const { transaction } = await client.authorize(sandbox.gatewayToken, plain())
    await client.capture(transaction.token)
    expect(sandbox.ledger.map(({ operation, charged }) => [operation, charged])).toEqual([
      ['authorize', true],
      ['capture', false],
    ])
  })

  it('does not count a verification, a decline, or nothing at all', async () => {
    const { sandbox, client, plain, charges } = openSandbox()
    await client.verify(sandbox.gatewayToken, plain())
    await client.purchase(sandbox.gatewayToken, plain({ payment_method_token: sandbox.cards.declined }))
    await client.authorize(sandbox.gatewayToken, plain({ amount: 0 }))
    expect(sandbox.ledger).toHaveLength(3)
    expect(charges()).toEqual([])
  })

  it('counts a pending payment when it succeeds, under the operation that asked for it', async () => {
    const { sandbox, client, payment, charges } = openSandbox()
    const { transaction } = await client.purchase(sandbox.gatewayToken, payment('fingerprint-challenge'))
    await client.complete(transaction.token)
    expect(charges()).toEqual([])
    sandbox.decide(transaction.token, 'pass')
    expect(sandbox.ledger.map(({ operation, charged }) => [operation, charged])).toEqual([
      ['purchase', true],
      ['complete', false],
    ])
  })

  it('takes no count back for a void or a credit: they are entries of their own', async () => {
    const { sandbox, client, plain, charges } = openSandbox()
    const one = await client.purchase(sandbox.gatewayToken, plain())
    await client.credit(one.transaction.token)
    const two = await client.purchase(sandbox.gatewayToken, plain())
    await client.void(two.transaction.token)
    expect(charges()).toHaveLength(2)
    expect(sandbox.ledger.map(({ operation }) => operation)).toEqual(['purchase', 'credit', 'purchase', 'void'])
  })

  it('does not mention reads and refusals', async () => {
    const { sandbox, client, raw } = openSandbox()
    await client.listTransactions()
    await client.showPaymentMethod(sandbox.cards.good)
    await raw('POST', '/v1/transactions/nobody/complete.json')
    expect(sandbox.ledger).toEqual([])
  })

  it('mentions what happens in the vault and what Spreedly authenticates, without a charge', async () => {
    const { sandbox, client } = openSandbox()
    await client.retainPaymentMethod(sandbox.cards.good)
    await client.scaAuthenticate(sandbox.scaProviderKey, sandbox.scaRequest('frictionless'))
    expect(sandbox.ledger).toEqual([
      { operation: 'retainPaymentMethod', charged: false },
      { operation: 'scaAuthenticate', amount: { minorUnits: 4, currency: 'EUR' }, charged: false },
    ])
  })

  it('equals the payments that succeeded, whatever anybody does to them', async () => {
    const scenario = fc.constantFrom(
      'frictionless',
      'fingerprint',
      'challenge',
      'fingerprint-challenge',
      'failed',
      'fingerprint-failed',
      'declined',
      'three-ds-1',
      'sca-challenge',
      'rejected',
    )
    const deed = fc.constantFrom('complete', 'pass', 'fail', 'cancel', 'show')
    await fc.assert(
      fc.asyncProperty(fc.array(scenario, { maxLength: 4 }), fc.array(deed, { maxLength: 6 }), async (asked, deeds) => {
        const { sandbox, client, payment, raw, charges } = openSandbox()
        const ended = new Map<string, string>()
        for (const one of asked) {
          const { transaction } = await client.purchase(sandbox.gatewayToken, payment(one))
          for (const what of deeds) {
            if (what === 'complete') await raw('POST', `/v1/transactions/${transaction.token}/complete.json`)
            else if (what !== 'show') sandbox.decide(transaction.token, what)
            const { state } = (await client.showTransaction(transaction.token)).transaction
            expect(ended.get(transaction.token) ?? state).toBe(state)
            if (state !== 'pending') ended.set(transaction.token, state)
          }
        }
        const { transactions } = await client.listTransactions()
        expect(charges()).toHaveLength(transactions.filter(({ state }) => state === 'succeeded').length)
      }),
      { numRuns: 60 },
    )
  })
})
