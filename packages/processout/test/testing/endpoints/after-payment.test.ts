import { describe, expect, it } from 'vitest'
import type { ProcessOutTestCard } from '../../../src/testing/data/test-cards.ts'
import { refusal } from '../../refusal.ts'
import { openSandbox } from '../open-sandbox.ts'

async function authorized(card: ProcessOutTestCard = 'visa') {
  const open = openSandbox()
  const id = await open.invoice()
  await open.client.authorizeInvoice(id, { source: open.sandbox.cards[card], incremental: true })
  return { ...open, id }
}

const statusOf = async ({ client, id }: Awaited<ReturnType<typeof authorized>>) =>
  (await client.listInvoiceTransactions(id)).transactions[0]?.status

describe('a capture', () => {
  it('takes what was authorized, and counts no second charge', async () => {
    const open = await authorized()
    expect((await open.client.captureInvoice(open.id)).kind).toBe('succeeded')
    expect(await statusOf(open)).toBe('completed')
    expect(open.charges().map(({ operation }) => operation)).toEqual(['authorizeInvoice'])
  })

  it('authorizes too where nothing was', async () => {
    const { client, sandbox, invoice, charges } = openSandbox()
    const answer = await client.captureInvoice(await invoice(), { source: sandbox.cardToken })
    expect(answer.kind === 'succeeded' && answer.transaction.status).toBe('completed')
    expect(charges()).toHaveLength(1)
  })

  it('fails with the card that fails it', async () => {
    const open = await authorized('captureFails')
    expect((await open.client.captureInvoice(open.id)).kind).toBe('declined')
    expect(await statusOf(open)).toBe('authorized')
  })

  it.each([
    ['chargeback', 'chargeback-initiated'],
    ['retrievalRequest', 'retrieval-request'],
    ['fraudNotification', 'fraud-notification'],
  ] as const)('with %s is followed by %s', async (card, status) => {
    const open = await authorized(card)
    await open.client.captureInvoice(open.id)
    expect(await statusOf(open)).toBe(status)
  })

  it('takes no more than was authorized', async () => {
    const open = await authorized()
    const error = await refusal(() => open.client.captureInvoice(open.id, { capture_amount: '50' }))
    expect(error.providerCode).toBe('request.validation.invalid-amount')
  })
})

describe('a void', () => {
  it('gives everything back', async () => {
    const open = await authorized()
    expect((await open.client.voidInvoice(open.id)).kind).toBe('succeeded')
    expect(await statusOf(open)).toBe('voided')
  })

  it('gives a part back', async () => {
    const open = await authorized()
    expect((await open.client.voidInvoice(open.id, { amount: '9.99' })).kind).toBe('succeeded')
    const { transactions } = await open.client.listInvoiceTransactions(open.id)
    expect(transactions[0]?.authorized_amount).toBe('40')
  })

  it('is refused where nothing is authorized', async () => {
    const { client, invoice } = openSandbox()
    const id = await invoice()
    expect((await refusal(() => client.voidInvoice(id))).providerCode).toBe('gateway.invalid-state')
  })
})

describe('an increment', () => {
  it('reserves more', async () => {
    const open = await authorized()
    await open.client.incrementAuthorization(open.id, { amount: '10.01' })
    const { transactions } = await open.client.listInvoiceTransactions(open.id)
    expect(transactions[0]?.authorized_amount).toBe('60')
  })

  it.each([
    ['incrementFails', 'card.declined'],
    ['incrementNoMoney', 'card.no-money'],
  ] as const)('fails with %s: %s', async (card, code) => {
    const open = await authorized(card)
    const answer = await open.client.incrementAuthorization(open.id, { amount: '1' })
    expect(answer.kind === 'declined' && answer.error_type).toBe(code)
  })
})

describe('a refund', () => {
  it('gives back a part, then the rest, and never more', async () => {
    const open = await authorized()
    await open.client.captureInvoice(open.id)
    await open.client.refundInvoice(open.id, { amount: '9.99' })
    expect(await statusOf(open)).toBe('partially-refunded')
    await open.client.refundInvoice(open.id, { amount: '40' })
    expect(await statusOf(open)).toBe('refunded')
    const error = await refusal(() => open.client.refundInvoice(open.id, { amount: '0.01' }))
    expect(error.providerCode).toBe('gateway.invalid-state')
  })
})
