import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

const paid = async (operation: 'purchase' | 'authorize' | 'verify', open = openSandbox()) => {
  const { transaction } = await open.client[operation](open.sandbox.gatewayToken, open.plain())
  return { ...open, token: transaction.token }
}

describe('capture', () => {
  it('takes all that was authorized', async () => {
    const { client, token } = await paid('authorize')
    const { kind, transaction } = await client.capture(token)
    expect(kind).toBe('succeeded')
    expect(transaction.transaction_type).toBe('Capture')
    expect(transaction.amount).toBe(1000)
    expect(transaction.currency_code).toBe('USD')
  })

  it('takes parts, and then what is left', async () => {
    const { client, token } = await paid('authorize')
    expect((await client.capture(token, { amount: 300 })).transaction.amount).toBe(300)
    expect((await client.capture(token)).transaction.amount).toBe(700)
  })

  it('is declined, as a transaction, for more than is left', async () => {
    const { client, token } = await paid('authorize')
    await client.capture(token, { amount: 300 })
    const { kind, transaction, meta } = await client.capture(token, { amount: 701 })
    expect(kind).toBe('declined')
    expect(transaction.state).toBe('gateway_processing_failed')
    expect(meta.status).toBe(422)
  })

  it('is declined once everything is taken', async () => {
    const { client, token } = await paid('authorize')
    await client.capture(token)
    expect((await client.capture(token)).kind).toBe('declined')
  })

  it('is declined after a void', async () => {
    const { client, token } = await paid('authorize')
    await client.void(token)
    expect((await client.capture(token)).kind).toBe('declined')
  })

  it('is declined in another currency', async () => {
    const { client, token } = await paid('authorize')
    expect((await client.capture(token, { amount: 1, currency_code: 'EUR' })).kind).toBe('declined')
  })

  it.each(['purchase', 'verify'] as const)('is declined for a %s', async (operation) => {
    const { client, token } = await paid(operation)
    expect((await client.capture(token)).kind).toBe('declined')
  })

  it('is declined for a payment that is still pending', async () => {
    const { client, sandbox, payment } = openSandbox()
    const { transaction } = await client.authorize(sandbox.gatewayToken, payment('challenge'))
    expect((await client.capture(transaction.token)).kind).toBe('declined')
  })

  it('never takes more than was authorized, whatever is asked', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 1200 }), { maxLength: 8 }), async (amounts) => {
        const { client, token } = await paid('authorize')
        let taken = 0
        for (const amount of amounts) {
          const { kind } = await client.capture(token, { amount })
          expect(kind).toBe(taken + amount <= 1000 ? 'succeeded' : 'declined')
          if (kind === 'succeeded') taken += amount
        }
        expect(taken).toBeLessThanOrEqual(1000)
      }),
      { numRuns: 30 },
    )
  })
})

describe('credit', () => {
  it('gives back a purchase, in parts', async () => {
    const { client, token } = await paid('purchase')
    expect((await client.credit(token, { amount: 400 })).kind).toBe('succeeded')
    expect((await client.credit(token)).transaction.amount).toBe(600)
    expect((await client.credit(token, { amount: 1 })).kind).toBe('declined')
  })

  it('gives back a capture, and not its authorization', async () => {
    const { client, token } = await paid('authorize')
    const capture = await client.capture(token, { amount: 250 })
    expect((await client.credit(capture.transaction.token, { amount: 251 })).kind).toBe('declined')
    expect((await client.credit(capture.transaction.token)).transaction.amount).toBe(250)
    expect((await client.credit(token)).kind).toBe('declined')
  })

  it('is filed as Credit', async () => {
    const { client, token } = await paid('purchase')
    expect((await client.credit(token)).transaction.transaction_type).toBe('Credit')
  })
})

describe('void', () => {
  it.each(['purchase', 'authorize'] as const)('undoes a %s, once', async (operation) => {
    const { client, token } = await paid(operation)
    const { kind, transaction } = await client.void(token)
    expect(kind).toBe('succeeded')
    expect(transaction.transaction_type).toBe('Void')
    expect((await client.void(token)).kind).toBe('declined')
  })

  it('is declined after a capture, after a credit, and for a verification', async () => {
    const authorized = await paid('authorize')
    await authorized.client.capture(authorized.token, { amount: 1 })
    expect((await authorized.client.void(authorized.token)).kind).toBe('declined')
    const purchased = await paid('purchase')
    await purchased.client.credit(purchased.token, { amount: 1 })
    expect((await purchased.client.void(purchased.token)).kind).toBe('declined')
    const verified = await paid('verify')
    expect((await verified.client.void(verified.token)).kind).toBe('declined')
  })
})

describe.each(['capture', 'void', 'credit'] as const)('%s', (operation) => {
  it('refuses a transaction that does not exist', async () => {
    const { raw } = openSandbox()
    const { status, json } = await raw('POST', `/v1/transactions/nobody/${operation}.json`)
    expect(status).toBe(404)
    expect(json.errors[0]?.key).toBe('errors.transaction_not_found')
  })

  it.each(['no json', '[]', '{}'])('refuses the body %s', async (body) => {
    const { raw, token } = await paid('purchase')
    expect((await raw('POST', `/v1/transactions/${token}/${operation}.json`, body)).status).toBe(422)
  })
})

describe('the transaction that was captured', () => {
  it('names what refers to it', async () => {
    const { client, token, sandbox } = await paid('authorize')
    const capture = await client.capture(token)
    const { transaction } = await client.showTransaction(token)
    expect(transaction.api_urls).toEqual([
      { referencing_transaction: [`${sandbox.origin}/v1/transactions/${capture.transaction.token}.json`] },
      { failover_transaction: [] },
    ])
  })

  it('refuses an amount that is no amount', async () => {
    const { raw, token } = await paid('authorize')
    const { status, json } = await raw('POST', `/v1/transactions/${token}/capture.json`, {
      transaction: { amount: '7' },
    })
    expect(status).toBe(422)
    expect(json.errors[0]?.attribute).toBe('amount')
  })
})
