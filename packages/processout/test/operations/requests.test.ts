import type { IdempotentCallOptions } from '@three-ds/core'
import type { ProcessOutClient } from '@three-ds/processout'
import { describe, expect, it } from 'vitest'
import { operations } from '../contract-operations.ts'
import type { PlannedAnswer } from '../recorded-gateway.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { clientOver, transactionOf, wentWell } from '../sample.ts'

const answered = (name: string): PlannedAnswer => {
  const good = operations.find((operation) => operation.name === name)?.good
  return good !== undefined && 'body' in good ? { json: good.body } : { json: {} }
}

const requests: readonly (readonly [string, string, (client: ProcessOutClient) => Promise<object>])[] = [
  ['createInvoice', 'POST /invoices', (client) => client.createInvoice({ name: 'n', amount: '1', currency: 'EUR' })],
  ['getInvoice', 'GET /invoices/iv_1', (client) => client.getInvoice('iv_1')],
  ['updateInvoice', 'PUT /invoices/iv_1', (client) => client.updateInvoice('iv_1', {})],
  ['deleteInvoice', 'DELETE /invoices/iv_1', (client) => client.deleteInvoice('iv_1')],
  ['authorizeInvoice', 'POST /invoices/iv_1/authorize', (client) => client.authorizeInvoice('iv_1', { source: 's' })],
  ['captureInvoice', 'POST /invoices/iv_1/capture', (client) => client.captureInvoice('iv_1')],
  ['voidInvoice', 'POST /invoices/iv_1/void', (client) => client.voidInvoice('iv_1')],
  [
    'incrementAuthorization',
    'POST /invoices/iv_1/increment_authorization',
    (client) => client.incrementAuthorization('iv_1', { amount: '1' }),
  ],
  ['refundInvoice', 'POST /invoices/iv_1/refunds', (client) => client.refundInvoice('iv_1', { amount: '1' })],
  ['listInvoiceTransactions', 'GET /invoices/iv_1/transactions', (client) => client.listInvoiceTransactions('iv_1')],
  ['initiateThreeDS', 'POST /invoices/iv_1/three-d-s', (client) => client.initiateThreeDS('iv_1', { source: 's' })],
  ['getTransaction', 'GET /transactions/tr_1', (client) => client.getTransaction('tr_1')],
  [
    'getTransaction',
    'GET /transactions/tr_1?expand=operations%2Cpayout_items',
    (client) => client.getTransaction('tr_1', { expand: ['operations', 'payout_items'] }),
  ],
  [
    'listTransactions',
    'GET /transactions?limit=5&start_after=tr_9',
    (client) => client.listTransactions({ limit: 5, start_after: 'tr_9' }),
  ],
  ['createCustomer', 'POST /customers', (client) => client.createCustomer()],
  ['getCustomer', 'GET /customers/cust_1', (client) => client.getCustomer('cust_1')],
  ['updateCustomer', 'PUT /customers/cust_1', (client) => client.updateCustomer('cust_1', {})],
  ['deleteCustomer', 'DELETE /customers/cust_1', (client) => client.deleteCustomer('cust_1')],
  ['createToken', 'POST /customers/cust_1/tokens', (client) => client.createToken('cust_1', {})],
  ['getToken', 'GET /customers/cust_1/tokens/tok_1', (client) => client.getToken('cust_1', 'tok_1')],
  ['updateToken', 'PUT /customers/cust_1/tokens/tok_1', (client) => client.updateToken('cust_1', 'tok_1', {})],
  ['deleteToken', 'DELETE /customers/cust_1/tokens/tok_1', (client) => client.deleteToken('cust_1', 'tok_1')],
  ['getEvent', 'GET /events/ev_1', (client) => client.getEvent('ev_1')],
  ['listEvents', 'GET /events?end_before=ev_9', (client) => client.listEvents({ end_before: 'ev_9' })],
]

describe('a call', () => {
  it.each(requests)('%s sends %s', async (name, sent, call) => {
    const { client, gateway } = clientOver(answered(name))
    await call(client)
    expect(gateway.calls).toEqual([sent])
  })
})

describe('an id', () => {
  it.each(['../customers', 'iv_1/void', 'iv_1?expand=x', 'iv 1', 'iv_1#x', '%2e%2e'])(
    '%s stays in its segment of the path',
    async (id) => {
      const { client, gateway } = clientOver(wentWell('authorized'))
      await client.authorizeInvoice(id, { source: 'card_1' })
      expect(gateway.calls).toEqual([`POST /invoices/${encodeURIComponent(id)}/authorize`])
    },
  )

  it.each(['', '.', '..'])('%j is refused, and nothing is sent', async (id) => {
    const error = await refusal(() => clientOver().client.getTransaction(id))
    expect([error.code, error.outcome]).toEqual(['invalid-input', 'not-sent'])
    expect(pathsOf(error)).toEqual(['transaction_id'])
  })
})

describe('a body', () => {
  it('keeps false and 0', async () => {
    const { client, gateway } = clientOver(wentWell('authorized'))
    const body = { source: 'card_1', enable_three_d_s_2: false, incremental: false, save_source: false }
    await client.authorizeInvoice('iv_1', body, { extra: { later: 0 } })
    expect(gateway.requests[0]?.body).toEqual({ ...body, later: 0 })
  })

  it('holds nothing that was not given', async () => {
    const { client, gateway } = clientOver(wentWell('authorized'))
    await client.authorizeInvoice('iv_1', { source: 'card_1' })
    expect(gateway.requests[0]?.body).toEqual({ source: 'card_1' })
  })

  it('carries a result that was earned elsewhere as it was given', async () => {
    const { client, gateway } = clientOver(wentWell('authorized'))
    const external_three_d_s = {
      trans_status: 'Y',
      eci: '05',
      version: '2.2.0',
      authentication_flow: 'CHALLENGE',
    } as const
    await client.authorizeInvoice('iv_1', { source: 'card_1', external_three_d_s })
    expect(gateway.requests[0]?.body).toEqual({ source: 'card_1', external_three_d_s })
  })

  it('names every field that is wrong, and no value', async () => {
    const input = { name: '', amount: '19,99', currency: 'eur', metadata: { a: 1 } }
    // JavaScript passes what the types forbid.
    const error = await refusal(() => clientOver().client.createInvoice(input as never))
    expect(pathsOf(error)).toEqual(['name', 'amount', 'currency', 'metadata.a'])
    expect(error.message).not.toContain('19,99')
    expect(error.remedy).toContain('toDecimal')
  })
})

describe('an idempotency key', () => {
  const key: IdempotentCallOptions = { idempotencyKey: 'order-1' }

  it('travels in its header, and comes back in meta', async () => {
    const { client, gateway } = clientOver(wentWell('authorized'))
    const answer = await client.authorizeInvoice('iv_1', { source: 'card_1' }, key)
    expect(gateway.requests[0]?.headers['idempotency-key']).toBe('order-1')
    expect(answer.meta.idempotencyKey).toBe('order-1')
  })

  it('lets a payment be repeated by itself, under the same key', async () => {
    const { client, gateway } = clientOver({ breaks: 'after' }, wentWell('authorized'))
    await client.authorizeInvoice('iv_1', { source: 'card_1' }, key)
    expect(gateway.requests.map(({ headers }) => headers['idempotency-key'])).toEqual(['order-1', 'order-1'])
  })

  it('is what a payment needs to be repeated', async () => {
    const { client, gateway } = clientOver({ breaks: 'after' })
    const error = await refusal(() => client.authorizeInvoice('iv_1', { source: 'card_1' }))
    expect([error.outcome, gateway.calls.length]).toEqual(['unknown', 1])
    expect(error.remedy).toContain('listInvoiceTransactions')
  })
})

describe('the transactions of an invoice', () => {
  const list = (json: object) => clientOver({ json }).client.listInvoiceTransactions('iv_1')

  it('are a list, whether ProcessOut sends one or several', async () => {
    const one = transactionOf('failed')
    expect((await list({ success: true, transaction: one })).transactions).toHaveLength(1)
    expect((await list({ success: true, transaction: one, transactions: [] })).transactions).toHaveLength(1)
    expect((await list({ success: true, transaction: one, transactions: [one] })).transactions).toHaveLength(1)
    const other = { ...one, id: 'tr_2' }
    expect((await list({ success: true, transaction: one, transactions: [other] })).transactions).toHaveLength(2)
    expect((await list({ success: true, transactions: [one, { ...one, id: 'tr_2' }] })).transactions).toHaveLength(2)
    expect((await list({ success: true, transactions: [] })).transactions).toEqual([])
  })

  it('are never shortened: one that does not read fails the call', async () => {
    const error = await refusal(() => list({ success: true, transactions: [transactionOf('failed'), { status: 'x' }] }))
    expect(error.code).toBe('unreadable-response')
  })

  it('that are not there at all fail the call', async () => {
    expect((await refusal(() => list({ success: true }))).code).toBe('unreadable-response')
  })
})

describe('a list', () => {
  it('leaves out an entry that does not read', async () => {
    const json = { success: true, has_more: true, transactions: [transactionOf('failed'), null, { id: '' }, 7] }
    const answer = await clientOver({ json }).client.listTransactions()
    expect(answer.transactions.map(({ id }) => id)).toEqual(['tr_1'])
    expect(answer.has_more).toBe(true)
  })
})
