import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import { openSandbox } from '../open-sandbox.ts'

const asked = { name: 'order-1', amount: '49.99', currency: 'EUR' }

describe('an invoice', () => {
  it.each([
    ['no name', { ...asked, name: '' }, 'request.validation.missing-name'],
    ['no amount', { ...asked, amount: undefined }, 'request.validation.invalid-amount'],
    ['an amount that is a number', { ...asked, amount: 49.99 }, 'request.validation.invalid-amount'],
    ['five decimals', { ...asked, amount: '1.00001' }, 'request.validation.invalid-amount'],
    [
      'more decimals than the currency has',
      { ...asked, amount: '1.5', currency: 'JPY' },
      'request.validation.invalid-amount',
    ],
    ['a negative amount', { ...asked, amount: '-1' }, 'request.validation.invalid-amount'],
    ['a currency that is none', { ...asked, currency: 'XXQ' }, 'request.validation.invalid-currency'],
  ])('with %s is refused, and its field named', async (_, body, code) => {
    const { status, json } = await openSandbox().raw('POST', '/invoices', body)
    expect(status).toBe(400)
    expect(json.error_type).toBe(code)
    expect(json.invalid_fields).toHaveLength(1)
  })

  it('keeps its amount as it came', async () => {
    const { client } = openSandbox()
    const { invoice } = await client.createInvoice({ ...asked, amount: '49.9900' })
    expect((await client.getInvoice(invoice.id)).invoice.amount).toBe('49.9900')
  })

  it('can be changed', async () => {
    const { client, invoice, sandbox } = openSandbox()
    const id = await invoice()
    await client.updateInvoice(id, { amount: '7' })
    const answer = await client.authorizeInvoice(id, { source: sandbox.cardToken })
    expect(answer.kind === 'succeeded' && answer.transaction.amount).toBe('7')
  })

  it('can be deleted while no payment was started', async () => {
    const { client, invoice, sandbox } = openSandbox()
    const [unused, used] = [await invoice(), await invoice()]
    await client.authorizeInvoice(used, { source: sandbox.cards.stolen })
    await client.deleteInvoice(unused)
    expect((await refusal(() => client.getInvoice(unused))).code).toBe('not-found')
    expect((await refusal(() => client.deleteInvoice(used))).providerCode).toBe('gateway.invalid-state')
  })
})

describe('transactions', () => {
  it('come with what was done for them where that is asked for', async () => {
    const { client, flow, sandbox } = openSandbox()
    await flow.start(sandbox.request('frictionless'))
    const [{ id } = { id: '' }] = (await client.listTransactions()).transactions
    expect((await client.getTransaction(id)).transaction.operations).toBeUndefined()
    const { transaction } = await client.getTransaction(id, { expand: ['operations'] })
    expect(transaction.operations?.map(({ type }) => type)).toEqual(['request', 'authorization'])
    expect(transaction.operations?.[1]?.payment_data_network_authentication?.cavv).toMatch(/^[\w+/]{27}=$/)
    expect(transaction.three_d_s?.ares_trans_status).toBe('Y')
  })

  it('are listed newest first, a page at a time', async () => {
    const { client, authorize } = openSandbox()
    for (const card of ['visa', 'amex', 'jcb'] as const) await authorize(card)
    const first = await client.listTransactions({ limit: 2 })
    expect(first.transactions).toHaveLength(2)
    expect(first.has_more).toBe(true)
    const [, last] = first.transactions
    const second = await client.listTransactions({ limit: 2, start_after: last?.id })
    expect(second.transactions).toHaveLength(1)
    expect(second.has_more).toBe(false)
    const [oldest] = second.transactions
    const back = await client.listTransactions({ limit: 1, end_before: oldest?.id })
    expect(back.transactions[0]?.id).toBe(last?.id)
  })
})
