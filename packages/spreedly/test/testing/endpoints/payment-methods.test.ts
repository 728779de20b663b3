import { describe, expect, it } from 'vitest'
import { testCards } from '../../../src/testing/data/test-cards.ts'
import { openSandbox } from '../open-sandbox.ts'

const credit_card = { number: '4111111111111111', month: 10, year: 2029, first_name: 'Ada', last_name: 'Byron' }

describe('createPaymentMethod', () => {
  it('answers with a transaction and 201; the number comes masked', async () => {
    const { client } = openSandbox()
    const { kind, transaction, meta } = await client.createPaymentMethod({ credit_card, email: 'ada@example.test' })
    expect(meta.status).toBe(201)
    expect(kind).toBe('succeeded')
    expect(transaction.transaction_type).toBe('AddPaymentMethod')
    expect(transaction.payment_method?.number).toBe('XXXX-XXXX-XXXX-1111')
    expect(transaction.payment_method?.full_name).toBe('Ada Byron')
    expect(transaction.payment_method?.email).toBe('ada@example.test')
    expect(meta.rawBody).not.toContain(credit_card.number)
  })

  it.each([
    [false, 'cached'],
    [true, 'retained'],
  ])('retained %s: the card is %s', async (retained, storage) => {
    const { client } = openSandbox()
    const { transaction } = await client.createPaymentMethod({ credit_card, retained })
    expect(transaction.payment_method?.storage_state).toBe(storage)
    expect(transaction.retained).toBe(retained)
  })

  it.each(Object.entries(testCards))('takes the test card %s, and pays or declines with it', async (_, card) => {
    const { client, sandbox, plain } = openSandbox()
    const { transaction } = await client.createPaymentMethod({ credit_card: { ...credit_card, number: card.number } })
    expect(transaction.payment_method?.card_type).toBe(card.type)
    expect(transaction.payment_method?.last_four_digits).toBe(card.number.slice(-4))
    const payment_method_token = transaction.payment_method?.token
    const { kind } = await client.purchase(sandbox.gatewayToken, plain({ payment_method_token }))
    expect(kind).toBe(card.outcome === 'good' ? 'succeeded' : 'declined')
  })

  it('refuses every other number with 402', async () => {
    const { raw } = openSandbox()
    const { status, json } = await raw('POST', '/v1/payment_methods.json', {
      payment_method: { credit_card: { ...credit_card, number: '4000056655665556' } },
    })
    expect(status).toBe(402)
    expect(json.errors[0]?.key).toBe('errors.account_inactive')
  })

  it('names everything that is blank at once', async () => {
    const { raw } = openSandbox()
    const { status, json } = await raw('POST', '/v1/payment_methods.json', { payment_method: { credit_card: {} } })
    expect(status).toBe(422)
    expect(json.errors.map(({ attribute }) => attribute)).toEqual(['number', 'month', 'year'])
  })

  it('refuses a payment method that is none', async () => {
    const { raw } = openSandbox()
    expect((await raw('POST', '/v1/payment_methods.json', { payment_method: {} })).status).toBe(422)
    expect((await raw('POST', '/v1/payment_methods.json', '{}')).status).toBe(422)
  })
})

describe('showPaymentMethod', () => {
  it('reads a card of the vault', async () => {
    const { client, sandbox, drift } = openSandbox()
    const { payment_method } = await client.showPaymentMethod(sandbox.cards.enrolled)
    expect(payment_method.token).toBe(sandbox.cards.enrolled)
    expect(payment_method.first_six_digits).toBe('455676')
    expect(payment_method.month).toBe(10)
    expect(payment_method.year).toBe(2029)
    expect(drift).toEqual([])
  })
})

describe('retainPaymentMethod', () => {
  it('keeps a card', async () => {
    const { client } = openSandbox()
    const token = (await client.createPaymentMethod({ credit_card })).transaction.payment_method?.token ?? ''
    const { transaction } = await client.retainPaymentMethod(token)
    expect(transaction.transaction_type).toBe('RetainPaymentMethod')
    expect((await client.showPaymentMethod(token)).payment_method.storage_state).toBe('retained')
  })

  it('fails for a card that was redacted', async () => {
    const { client, sandbox } = openSandbox()
    await client.redactPaymentMethod(sandbox.cards.good)
    expect((await client.retainPaymentMethod(sandbox.cards.good)).kind).toBe('declined')
  })
})

describe('redactPaymentMethod', () => {
  it('forgets the number', async () => {
    const { client, sandbox } = openSandbox()
    const { transaction } = await client.redactPaymentMethod(sandbox.cards.good)
    expect(transaction.transaction_type).toBe('RedactPaymentMethod')
    const { payment_method } = await client.showPaymentMethod(sandbox.cards.good)
    expect(payment_method.storage_state).toBe('redacted')
    expect(payment_method.number).toBeUndefined()
  })
})

describe.each([
  ['GET', ''],
  ['PUT', '/retain'],
  ['PUT', '/redact'],
])('%s a payment method%s', (method, suffix) => {
  it('refuses one that does not exist', async () => {
    const { raw } = openSandbox()
    const { status, json } = await raw(method, `/v1/payment_methods/nobody${suffix}.json`)
    expect(status).toBe(404)
    expect(json.errors[0]?.key).toBe('errors.payment_method_not_found')
  })
})
