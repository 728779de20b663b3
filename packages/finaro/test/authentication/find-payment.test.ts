import { fromDecimal } from '@three-ds/core'
import { createFinaroClient, findPayment } from '@three-ds/finaro'
import { createFinaroSandbox } from '@three-ds/finaro/testing'
import { describe, expect, it } from 'vitest'
import { fixture } from '../fixture.ts'
import { pathsOf, refusal } from '../refusal.ts'
import { clientOver, enveloped, notFound, payment, resultWith } from '../sample.ts'

const lost = {
  invoice: '730518',
  amount: { minorUnits: 1999, currency: 'EUR' },
  last4: '5439',
  sentAt: '2026-06-25T09:00:00.000Z',
} as const

describe('finding a payment whose answer got lost', () => {
  it('reports it where invoice, amount, card and time agree', async () => {
    const transaction = { invoice: '730518', responseCode: 'A', authorizationCode: '017090' }
    const { client, gateway } = clientOver(enveloped(resultWith('A', { transaction })))
    const finding = await findPayment(client, lost)
    expect(finding).toMatchObject({
      found: 'match',
      payment: { status: 'accepted', amount: { minorUnits: 1999 } },
      answer: { operation: 'invoiceInformation', invoice: '730518' },
    })
    expect(gateway.calls).toEqual(['GET /transactions/invoice'])
    expect(gateway.requests[0]?.headers['invoice']).toBe('730518')
  })

  it('takes no authentication of the same invoice for the payment', async () => {
    const sandbox = createFinaroSandbox()
    const { notificationUrl: _ours, ...request } = sandbox.request('frictionless')
    const sandboxClient = createFinaroClient(sandbox.clientOptions)
    await sandboxClient.standalone(request)
    const { amount, currencyCode, transaction } = request
    const sentAt = new Date().toISOString()
    sandbox.fail({ kind: 'cut-before' }, { operation: 'sale' })
    await refusal(() => sandboxClient.sale({ transaction, amount, currencyCode, card: request.card }))
    const finding = await findPayment(sandboxClient, {
      invoice: transaction.invoice,
      amount: fromDecimal(String(amount.total), currencyCode),
      sentAt,
    })
    expect(sandbox.ledger.filter(({ charged }) => charged)).toEqual([])
    expect(finding).toMatchObject({ found: 'match', payment: { status: 'unknown', final: false } })
  })

  it('reports a part that was approved as the payment, and more than was asked as another', async () => {
    const ofTotal = (total: number) => enveloped(resultWith('P', { amount: { total } }))
    const { client } = clientOver(ofTotal(5), ofTotal(20))
    expect(await findPayment(client, lost)).toMatchObject({
      found: 'match',
      payment: { status: 'partially-authorized', amount: { minorUnits: 500, currency: 'EUR' } },
    })
    expect(await findPayment(client, lost)).toMatchObject({ found: 'other', differences: ['amount.total'] })
  })

  it('reports a decline as one', async () => {
    const { client } = clientOver(enveloped(resultWith('D')))
    expect(await findPayment(client, lost)).toMatchObject({ found: 'match', payment: { status: 'declined' } })
  })

  it.each([
    [{ amount: { total: 20 } }, 'amount.total'],
    [{ amount: { total: 1999 } }, 'amount.total'],
    [{ currencyCode: 'USD' }, 'currencyCode'],
    [{ card: { number: 'XXXXXXXXXXXX1111' } }, 'card.number'],
    [{ transaction: { invoice: '7305180', responseCode: 'A' } }, 'transaction.invoice'],
    [{ dateTime: '2026-06-24T09:00:00.000+00:00' }, 'dateTime'],
  ])('does not take %j for it', async (other, path) => {
    const { client } = clientOver(enveloped(resultWith('A', other)))
    expect(await findPayment(client, lost)).toMatchObject({
      found: 'other',
      differences: [path],
      answer: { operation: 'invoiceInformation' },
    })
  })

  it('names the card by its token where invoices are shared', async () => {
    const { client, gateway } = clientOver(enveloped(resultWith('A')))
    await findPayment(client, { ...lost, token: '8048471746475439' })
    expect(gateway.requests[0]?.headers['token']).toBe('8048471746475439')
  })

  it('takes what is five minutes older for it, and nothing older', async () => {
    const at = (dateTime: string) => enveloped(resultWith('A', { dateTime }))
    const { client } = clientOver(at('2026-06-25T08:55:00.000+00:00'), at('2026-06-25T08:54:59.999+00:00'))
    expect((await findPayment(client, lost)).found).toBe('match')
    expect((await findPayment(client, lost)).found).toBe('other')
  })

  it('takes a part for it where the invoice tells no currency, and an invoice that tells no letter', async () => {
    const part = resultWith('P', { currencyCode: null, amount: { total: 5 } })
    const { client } = clientOver(enveloped(part), enveloped({ amount: { total: 19.99 } }))
    expect((await findPayment(client, lost)).found).toBe('match')
    expect((await findPayment(client, lost)).found).toBe('match')
  })

  it('compares times across offsets, and lets clocks differ by some minutes', async () => {
    const { client } = clientOver(enveloped(resultWith('A', { dateTime: '2026-06-25T01:56:00.000-07:00' })))
    expect((await findPayment(client, lost)).found).toBe('match')
  })

  it('compares the amount where the invoice tells no currency', async () => {
    const { client } = clientOver(
      enveloped(resultWith('A', { currencyCode: null })),
      enveloped(resultWith('A', { currencyCode: null, amount: { total: 19.98 } })),
    )
    expect((await findPayment(client, lost)).found).toBe('match')
    expect((await findPayment(client, lost)).found).toBe('other')
  })

  it('says `none` after 9815, which also means voided or settled', async () => {
    const { client } = clientOver(notFound, { status: 400, json: fixture('error-9815.json') })
    expect(await findPayment(client, lost)).toEqual({ found: 'none' })
    expect(await findPayment(client, lost)).toEqual({ found: 'none' })
  })

  it.each(['', 'yesterday', '25.06.2026'])('asks nobody where it cannot compare the time: %j', async (sentAt) => {
    const { client, gateway } = clientOver()
    const error = await refusal(() => findPayment(client, { ...lost, sentAt }))
    expect([error.code, pathsOf(error)]).toEqual(['invalid-input', ['sentAt']])
    expect([error.provider, error.operation]).toEqual(['finaro', 'findPayment'])
    expect(error.message).toContain('this is no time')
    expect(error.issues[0]?.remedy).toContain('toISOString')
    expect(gateway.calls).toEqual([])
  })

  it('throws where nobody could be asked', async () => {
    const { client } = clientOver({ status: 401, json: {} })
    expect((await refusal(() => findPayment(client, lost))).code).toBe('unauthorized')
  })

  it('never voids: that is another call', async () => {
    const { client, gateway } = clientOver(enveloped({ error: { primaryCode: 9951 } }, 504), enveloped(resultWith('A')))
    const error = await refusal(() => client.sale(payment))
    expect(error.outcome).toBe('unknown')
    expect(error.remedy).toContain('findPayment')
    await findPayment(client, lost)
    expect(gateway.calls).toEqual(['POST /transactions/sale', 'GET /transactions/invoice'])
  })
})
