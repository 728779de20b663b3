import { describe, expect, it } from 'vitest'
import { refusal } from '../../refusal.ts'
import { openSandbox } from '../open-sandbox.ts'

async function withCustomer() {
  const open = openSandbox()
  const { customer } = await open.client.createCustomer({ email: 'ada@shop.example' })
  return { ...open, customerId: customer.id }
}

describe('a customer', () => {
  it('is made, read, changed and deleted', async () => {
    const { client, customerId } = await withCustomer()
    expect((await client.getCustomer(customerId)).customer.id).toBe(customerId)
    await client.updateCustomer(customerId, { first_name: 'Ada' })
    const { customer } = await client.getCustomer(customerId)
    expect(customer.first_name).toBe('Ada')
    expect(customer.email).toBe('ada@shop.example')
    await client.deleteCustomer(customerId)
    expect((await refusal(() => client.getCustomer(customerId))).providerCode).toBe('resource.customer.not-found')
  })
})

describe('a token', () => {
  it('pays like the card that it keeps', async () => {
    const { client, sandbox, customerId, invoice, charges } = await withCustomer()
    const answer = await client.createToken(customerId, { source: sandbox.cardToken })
    if (answer.kind !== 'succeeded') throw new Error('nothing was kept')
    expect(answer.token.verification_status).toBe('not-requested')
    const payment = await client.authorizeInvoice(await invoice(), { source: answer.token.id })
    expect(payment.kind === 'succeeded' && payment.transaction.token_id).toBe(answer.token.id)
    expect(charges()).toHaveLength(1)
  })

  it('charges nothing when it is verified', async () => {
    const { client, sandbox, customerId, charges } = await withCustomer()
    expect((await client.createToken(customerId, { source: sandbox.cardToken, verify: true })).kind).toBe('succeeded')
    expect(charges()).toEqual([])
  })

  it.each([
    ['verifiesOnly', 'succeeded'],
    ['stolen', 'declined'],
  ] as const)('of %s is verified: %s', async (card, kind) => {
    const { client, sandbox, customerId } = await withCustomer()
    expect((await client.createToken(customerId, { source: sandbox.cards[card], verify: true })).kind).toBe(kind)
  })

  it('is another customer’s, and so not there', async () => {
    const { client, sandbox, customerId } = await withCustomer()
    const answer = await client.createToken(customerId, { source: sandbox.cardToken })
    const { customer } = await client.createCustomer({})
    const id = answer.kind === 'succeeded' ? answer.token.id : ''
    expect((await refusal(() => client.getToken(customer.id, id))).providerCode).toBe('resource.token.not-found')
    expect((await client.getToken(customerId, id)).token.id).toBe(id)
    await client.deleteToken(customerId, id)
    expect((await refusal(() => client.getToken(customerId, id))).code).toBe('not-found')
  })
})
