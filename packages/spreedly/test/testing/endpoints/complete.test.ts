import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

const pending = async (scenario: Parameters<ReturnType<typeof openSandbox>['payment']>[0]) => {
  const open = openSandbox()
  const { transaction } = await open.client.purchase(open.sandbox.gatewayToken, open.payment(scenario))
  return { ...open, token: transaction.token, path: `/v1/transactions/${transaction.token}/complete.json` }
}

describe('complete', () => {
  it('ends a device fingerprint: the payment succeeds (3003)', async () => {
    const { client, token } = await pending('fingerprint')
    expect((await client.complete(token)).kind).toBe('succeeded')
  })

  it('ends a device fingerprint: a challenge follows (3004)', async () => {
    const { client, token } = await pending('fingerprint-challenge')
    const { kind, transaction } = await client.complete(token)
    expect(kind).toBe('action-required')
    expect(transaction.required_action).toBe('challenge')
    expect(transaction.challenge_form).toBeDefined()
    expect(transaction.device_fingerprint_form).toBeUndefined()
  })

  it('ends a device fingerprint: the payment fails, with 422 (3103)', async () => {
    const { client, token } = await pending('fingerprint-failed')
    const { kind, transaction, meta } = await client.complete(token)
    expect(kind).toBe('declined')
    expect(transaction.state).toBe('failed')
    expect(meta.status).toBe(422)
  })

  it.each(['challenge', 'sca-challenge', 'three-ds-1'] as const)('leaves %s to the cardholder', async (scenario) => {
    const { client, token } = await pending(scenario)
    expect((await client.complete(token)).transaction.state).toBe('pending')
    expect((await client.complete(token)).transaction.state).toBe('pending')
  })

  it.each([
    ['at the root', (context: object) => ({ context })],
    ['under transaction', (context: object) => ({ transaction: { context } })],
  ])('keeps the context of Worldpay, %s', async (_, bodyOf) => {
    const { client, raw, path, token } = await pending('fingerprint')
    const context = { MessageType: 'profile.completed', SessionId: 's1', Status: true }
    expect((await raw('POST', path, bodyOf(context))).status).toBe(200)
    const { transaction } = await client.showTransaction(token)
    expect(JSON.parse(transaction.three_ds_context ?? '')).toEqual(context)
  })

  it.each(['no json', '[]', '{"context":7}', '{"context":[]}'])(
    'refuses the body %s, and moves nothing',
    async (body) => {
      const { client, raw, path, token } = await pending('fingerprint')
      expect((await raw('POST', path, body)).status).toBe(422)
      expect((await client.showTransaction(token)).transaction.state).toBe('pending')
    },
  )

  it.each(['frictionless', 'declined', 'setup-failed'] as const)('refuses what has ended: %s', async (scenario) => {
    const { raw, path } = await pending(scenario)
    const { status, json } = await raw('POST', path)
    expect(status).toBe(422)
    expect(json.errors).toHaveLength(1)
    expect(json.transaction).toBeUndefined()
  })

  it('refuses a transaction that does not exist', async () => {
    const { raw } = openSandbox()
    const { status, json } = await raw('POST', '/v1/transactions/nobody/complete.json')
    expect(status).toBe(404)
    expect(json.errors[0]?.key).toBe('errors.transaction_not_found')
  })

  it('moves updated_at, and created_at not', async () => {
    const { client, clock, token } = await pending('fingerprint')
    clock.advance(10_000)
    const { transaction } = await client.complete(token)
    expect(transaction.created_at).toBe('2026-01-31T09:30:00Z')
    expect(transaction.updated_at).toBe('2026-01-31T09:30:10Z')
  })
})
