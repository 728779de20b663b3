import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

const days = (count: number) => count * 24 * 60 * 60_000

describe('showTransaction', () => {
  it.each(['frictionless', 'challenge', 'declined', 'rejected'] as const)('answers 200 for %s', async (scenario) => {
    const { client, sandbox, payment, drift } = openSandbox()
    const paid = await client.purchase(sandbox.gatewayToken, payment(scenario))
    const shown = await client.showTransaction(paid.transaction.token)
    expect(shown.meta.status).toBe(200)
    expect(shown.transaction).toEqual(paid.transaction)
    expect(drift).toEqual([])
  })
})

describe('updateTransaction', () => {
  it('shows it, and says that the gateway had nothing new', async () => {
    const { client, sandbox, payment } = openSandbox()
    const { transaction } = await client.purchase(sandbox.gatewayToken, payment('challenge'))
    const updated = await client.updateTransaction(transaction.token)
    expect(updated.transaction.original_transaction_updated).toBe(false)
    expect(updated.transaction.state).toBe('pending')
  })
})

describe('transcript', () => {
  it('is text that names the outcome and no card number', async () => {
    const { client, sandbox, plain } = openSandbox()
    const { transaction } = await client.purchase(sandbox.gatewayToken, plain())
    const { transcript } = await client.transcript(transaction.token)
    expect(transcript).toContain('Purchase 1000 USD')
    expect(transcript).toContain('succeeded')
    expect(transcript).not.toContain('4111111111111111')
  })

  it('is kept for 90 days', async () => {
    const { client, sandbox, plain, clock, raw } = openSandbox()
    const { transaction } = await client.purchase(sandbox.gatewayToken, plain())
    const path = `/v1/transactions/${transaction.token}/transcript`
    clock.advance(days(90))
    expect((await raw('GET', path)).status).toBe(200)
    clock.advance(1)
    expect((await raw('GET', path)).status).toBe(404)
  })
})

describe.each([
  ['GET', '.json'],
  ['PATCH', '.json'],
  ['GET', '/transcript'],
])('%s a transaction%s', (method, suffix) => {
  it('refuses one that does not exist', async () => {
    const { raw } = openSandbox()
    const { status, json } = await raw(method, `/v1/transactions/nobody${suffix}`)
    expect(status).toBe(404)
    expect(json.errors[0]?.key).toBe('errors.transaction_not_found')
  })
})

describe('listTransactions', () => {
  const filled = async (count: number) => {
    const open = openSandbox()
    const tokens: string[] = []
    for (let at = 0; at < count; at += 1) {
      const { transaction } = await open.client.purchase(open.sandbox.gatewayToken, open.plain({ order_id: `o${at}` }))
      tokens.push(transaction.token)
    }
    const list = async (query?: Parameters<typeof open.client.listTransactions>[0]) =>
      (await open.client.listTransactions(query)).transactions.map(({ token }) => token)
    return { ...open, tokens, list }
  }

  it('is empty at first', async () => {
    expect(await (await filled(0)).list()).toEqual([])
  })

  it('lists the oldest first, or the newest', async () => {
    const { list, tokens } = await filled(3)
    expect(await list()).toEqual(tokens)
    expect(await list({ order: 'asc' })).toEqual(tokens)
    expect(await list({ order: 'desc' })).toEqual(tokens.toReversed())
  })

  it('goes on after a token, in either order', async () => {
    const { list, tokens } = await filled(4)
    expect(await list({ since_token: tokens[1] })).toEqual(tokens.slice(2))
    expect(await list({ order: 'desc', since_token: tokens[2] })).toEqual([tokens[1], tokens[0]])
    expect(await list({ since_token: tokens[3] })).toEqual([])
  })

  it('has 20 on a page, as many as asked, and never more than 100', async () => {
    const { list, raw } = await filled(105)
    expect(await list()).toHaveLength(20)
    expect(await list({ count: 3 })).toHaveLength(3)
    expect((await raw('GET', '/v1/transactions.json?count=1000')).json.transactions).toHaveLength(100)
    expect((await raw('GET', '/v1/transactions.json?count=x')).json.transactions).toHaveLength(20)
  })

  it('filters by state before it counts', async () => {
    const { client, sandbox, plain, list } = await filled(2)
    const declined = await client.purchase(
      sandbox.gatewayToken,
      plain({ payment_method_token: sandbox.cards.declined }),
    )
    expect(await list({ state: 'gateway_processing_failed', count: 1 })).toEqual([declined.transaction.token])
  })

  it('refuses a token that does not exist', async () => {
    const { raw } = await filled(1)
    expect((await raw('GET', '/v1/transactions.json?since_token=nobody')).status).toBe(404)
  })
})
