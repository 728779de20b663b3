import type { SpreedlyClient } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { type PlannedAnswer, recordedGateway } from '../recorded-gateway.ts'
import { refusal } from '../refusal.ts'
import { clientOf, credentials, payment, told, wireTransaction } from '../sample.ts'
import { type Calls, everyCall } from './every-call.ts'

const answerOf = (name: keyof Calls): PlannedAnswer => {
  switch (name) {
    case 'listTransactions':
      return { json: { transactions: [wireTransaction()] } }
    case 'transcript':
      return { text: 'POST /purchase' }
    case 'showPaymentMethod':
      return { json: { payment_method: { token: 'pm_1' } } }
    default:
      return told(wireTransaction())
  }
}

describe.each(everyCall)('$name', ({ name, call, method, path, body }) => {
  it(`is a ${method} to ${path}`, async () => {
    const gateway = recordedGateway(answerOf(name))
    await call(clientOf(gateway))
    expect(gateway.calls).toEqual([`${method} ${path}`])
  })

  it(body === undefined ? 'has no body at all' : 'has its body under the documented root', async () => {
    const gateway = recordedGateway(answerOf(name))
    await call(clientOf(gateway))
    expect(gateway.requests[0]?.body).toEqual(body)
    expect(gateway.requests[0]?.headers['content-type']).toBe(body === undefined ? undefined : 'application/json')
  })

  it('goes under Basic auth: environment key and access secret', async () => {
    const gateway = recordedGateway(answerOf(name))
    await call(clientOf(gateway))
    const [scheme, value = ''] = gateway.requests[0]?.headers['authorization']?.split(' ') ?? []
    expect(scheme).toBe('Basic')
    expect(atob(value)).toBe(`${credentials.environmentKey}:${credentials.accessSecret}`)
  })

  it('hands the further headers of the call on, and keeps its own', async () => {
    const gateway = recordedGateway(answerOf(name))
    await call(clientOf(gateway), { headers: { traceparent: '00-1-2-01' } })
    expect(gateway.requests[0]?.headers['traceparent']).toBe('00-1-2-01')
    expect(gateway.requests[0]?.headers['authorization']).toMatch(/^Basic /)
  })

  it('refuses an idempotency key before anything is sent: Spreedly keeps none', async () => {
    const gateway = recordedGateway()
    const options = { idempotencyKey: 'planted-key-1' }
    const error = await refusal(() => call(clientOf(gateway), options))
    expect(error.code).toBe('invalid-input')
    expect(error.outcome).toBe('not-sent')
    expect(error.operation).toBe(name)
    expect(error.issues[0]?.path).toBe('idempotencyKey')
    expect(error.message).not.toContain('planted-key-1')
    expect(gateway.requests).toEqual([])
  })
})

describe('path parameters', () => {
  it('are encoded, so that a token never leads to another endpoint', async () => {
    const gateway = recordedGateway(told(wireTransaction()))
    await clientOf(gateway).showTransaction('../gateways/g 1?x=1#y')
    expect(gateway.calls).toEqual(['GET /transactions/..%2Fgateways%2Fg%201%3Fx%3D1%23y.json'])
  })

  it.each(['', '.', '..'])('are refused where they are %j', async (token) => {
    const gateway = recordedGateway()
    const error = await refusal(() => clientOf(gateway).capture(token))
    expect(error.code).toBe('invalid-input')
    expect(error.issues[0]?.path).toBe('transaction_token')
    expect(gateway.requests).toEqual([])
  })
})

describe('the query of listTransactions', () => {
  it('holds what is asked for, and nothing that is left out', async () => {
    const gateway = recordedGateway({ json: { transactions: [] } })
    await clientOf(gateway).listTransactions({ order: 'desc', count: 100, since_token: 'a b', state: undefined })
    const { searchParams } = new URL(gateway.requests[0]?.url ?? '')
    expect(Object.fromEntries(searchParams)).toEqual({ order: 'desc', count: '100', since_token: 'a b' })
  })

  it.each([
    ['count', { count: 101 }],
    ['count', { count: 0 }],
    ['count', { count: 1.5 }],
    ['order', { order: 'newest' }],
    ['order_id', { order_id: 'order-1' }],
  ])('refuses a %s that Spreedly does not take', async (path, query) => {
    const gateway = recordedGateway()
    const error = await refusal(() => clientOf(gateway).listTransactions(query as { count: number }))
    expect(error.issues[0]?.path).toBe(path)
    expect(gateway.requests).toEqual([])
  })
})

describe('the answer of listTransactions', () => {
  it('leaves out what does not read as a transaction, and keeps the rest', async () => {
    const gateway = recordedGateway({ json: { transactions: [{ token: 'odd' }, wireTransaction(), 7] } })
    const { transactions } = await clientOf(gateway).listTransactions()
    expect(transactions.map(({ token }) => token)).toEqual(['tx_1'])
  })
})

describe('the option extra', () => {
  const roots: readonly (readonly [string, (client: SpreedlyClient, extra: Record<string, unknown>) => unknown])[] = [
    ['purchase', (client, extra) => client.purchase('g1', payment, { extra })],
    ['authorize', (client, extra) => client.authorize('g1', payment, { extra })],
    ['verify', (client, extra) => client.verify('g1', payment, { extra })],
    ['capture', (client, extra) => client.capture('t1', { amount: 1 }, { extra })],
    ['void', (client, extra) => client.void('t1', {}, { extra })],
    ['credit', (client, extra) => client.credit('t1', { amount: 1 }, { extra })],
  ]

  it.each(roots)('is merged last into the transaction of %s', async (_name, call) => {
    const gateway = recordedGateway(told(wireTransaction()))
    await call(clientOf(gateway), { amount: 5, added_since: { deep: true } })
    expect(gateway.requests[0]?.body).toMatchObject({ transaction: { amount: 5, added_since: { deep: true } } })
  })

  it('gives a call a body that would have none', async () => {
    const gateway = recordedGateway(told(wireTransaction()))
    await clientOf(gateway).capture('t1', undefined, { extra: { added_since: 1 } })
    expect(gateway.requests[0]?.body).toEqual({ transaction: { added_since: 1 } })
  })

  it('stands beside the context of complete, at the root', async () => {
    const gateway = recordedGateway(told(wireTransaction()))
    await clientOf(gateway).complete('t1', undefined, { extra: { added_since: 1 } })
    expect(gateway.requests[0]?.body).toEqual({ added_since: 1 })
  })

  it('must be an object', async () => {
    const gateway = recordedGateway()
    const options = { extra: 'planted-extra' as unknown as Record<string, unknown> }
    const error = await refusal(() => clientOf(gateway).purchase('g1', payment, options))
    expect(error.issues[0]?.path).toBe('extra')
    expect(gateway.requests).toEqual([])
  })
})

describe('the body of complete', () => {
  it('is missing where the context is undefined: an empty object is not what Spreedly documents', async () => {
    const gateway = recordedGateway(told(wireTransaction()))
    await clientOf(gateway).complete('t1', { context: undefined })
    expect(gateway.requests[0]?.body).toBeUndefined()
  })

  it('refuses what is no context', async () => {
    const gateway = recordedGateway()
    const body = { Context: {} } as unknown as { context: Record<string, never> }
    const error = await refusal(() => clientOf(gateway).complete('t1', body))
    expect(error.issues[0]?.path).toBe('Context')
    expect(error.remedy).toContain('`context`')
    expect(gateway.requests).toEqual([])
  })
})
