import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

const formOf = (form: unknown): string => (form as { cdata: string }).cdata

describe('a payment with gateway-specific 3-D Secure, enrolled card', () => {
  it.each([
    [3001, 'succeeded', undefined],
    [3003, 'action-required', 'device_fingerprint'],
    [3004, 'action-required', 'device_fingerprint'],
    [3005, 'action-required', 'challenge'],
    [3103, 'action-required', 'device_fingerprint'],
    [3104, 'action-required', 'challenge'],
  ] as const)('%i begins with %s, %s', async (amount, kind, action) => {
    const { client, sandbox, payment } = openSandbox()
    const answer = await client.purchase(sandbox.gatewayToken, payment('challenge', { amount }))
    expect(answer.kind).toBe(kind)
    expect(answer.transaction.required_action).toBe(action)
    expect(answer.meta.status).toBe(200)
  })

  it('fails to be set up at 44 cents', async () => {
    const { client, sandbox, payment } = openSandbox()
    const { kind, transaction, meta } = await client.purchase(sandbox.gatewayToken, payment('setup-failed'))
    expect(kind).toBe('declined')
    expect(transaction.state).toBe('gateway_setup_failed')
    expect(transaction.setup_response?.success).toBe(false)
    expect(transaction.response).toBeUndefined()
    expect(meta.status).toBe(422)
  })

  it('passes any other amount without friction', async () => {
    const { client, sandbox, payment } = openSandbox()
    const answer = await client.purchase(sandbox.gatewayToken, payment('challenge', { amount: 777 }))
    expect(answer.kind).toBe('succeeded')
  })

  it('comes with the form that its action needs, and with no other', async () => {
    const { client, sandbox, payment } = openSandbox()
    const fingerprint = (await client.purchase(sandbox.gatewayToken, payment('fingerprint'))).transaction
    expect(formOf(fingerprint.device_fingerprint_form)).toContain('<form action="https://core.spreedly.test/')
    expect(fingerprint.device_fingerprint_form_embed_url).toContain(fingerprint.token)
    expect(fingerprint.challenge_form).toBeUndefined()
    const challenge = (await client.purchase(sandbox.gatewayToken, payment('challenge'))).transaction
    expect(formOf(challenge.challenge_form)).toContain('name="creq"')
    expect(challenge.challenge_form_embed_url).toContain(challenge.token)
    expect(challenge.device_fingerprint_form).toBeUndefined()
  })

  it.each(['2', '2.0'])('takes version %s', async (three_ds_version) => {
    const { client, sandbox, payment } = openSandbox()
    const { transaction } = await client.purchase(sandbox.gatewayToken, payment('challenge', { three_ds_version }))
    expect(transaction.required_action).toBe('challenge')
  })

  it.each(['1', '1.0.2', undefined])('falls back to a redirect for version %s', async (three_ds_version) => {
    const { sandbox, raw, payment } = openSandbox()
    const { json } = await raw('POST', `/v1/gateways/${sandbox.gatewayToken}/purchase.json`, {
      transaction: { ...payment('three-ds-1'), three_ds_version },
    })
    expect(json.transaction.state).toBe('pending')
    expect(json.transaction.required_action).toBe('fallback')
    expect(json.transaction.checkout_form.cdata).toContain('name="TermUrl"')
  })

  it('fails without browser_info', async () => {
    const { sandbox, raw, payment } = openSandbox()
    const { browser_info: _, ...transaction } = payment('challenge')
    const { status, json } = await raw('POST', `/v1/gateways/${sandbox.gatewayToken}/purchase.json`, { transaction })
    expect(status).toBe(422)
    expect(json.transaction.state).toBe('gateway_processing_failed')
    expect(json.transaction.message).toContain('browser_info is required')
  })

  it.each(['redirect_url', 'callback_url'])('is refused without %s', async (name) => {
    const { sandbox, raw, payment } = openSandbox()
    const { status, json } = await raw('POST', `/v1/gateways/${sandbox.gatewayToken}/purchase.json`, {
      transaction: { ...payment('challenge'), [name]: undefined },
    })
    expect(status).toBe(422)
    expect(json.errors).toEqual([expect.objectContaining({ key: 'errors.blank', attribute: name })])
  })

  it.each(['invalid', 'declined'] as const)('is declined for the %s card, whatever the amount', async (card) => {
    const { client, sandbox, payment } = openSandbox()
    const payment_method_token = sandbox.cards[card]
    const { kind, transaction } = await client.purchase(
      sandbox.gatewayToken,
      payment('challenge', { payment_method_token }),
    )
    expect(kind).toBe('declined')
    expect(transaction.state).toBe('gateway_processing_failed')
  })

  it('is processed without it for a card that is not enrolled', async () => {
    const { client, sandbox, payment } = openSandbox()
    const payment_method_token = sandbox.cards.good
    const { kind } = await client.purchase(sandbox.gatewayToken, payment('challenge', { payment_method_token }))
    expect(kind).toBe('succeeded')
  })
})

describe('a payment without 3-D Secure', () => {
  it.each([
    ['purchase', 'Purchase'],
    ['authorize', 'Authorization'],
    ['verify', 'Verification'],
  ] as const)('%s is filed as %s', async (operation, type) => {
    const { client, sandbox, plain } = openSandbox()
    const { kind, transaction } = await client[operation](sandbox.gatewayToken, plain())
    expect(kind).toBe('succeeded')
    expect(transaction.transaction_type).toBe(type)
    expect(transaction.message_key).toBe('messages.transaction_succeeded')
  })

  it('is declined as a transaction, with 422 and without a message key', async () => {
    const { client, sandbox, plain } = openSandbox()
    const answer = await client.purchase(sandbox.gatewayToken, plain({ payment_method_token: sandbox.cards.declined }))
    expect(answer.kind).toBe('declined')
    expect(answer.meta.status).toBe(422)
    expect(answer.transaction.message_key).toBeUndefined()
    expect(answer.transaction.response?.success).toBe(false)
  })

  it('does not look at the amounts of 3-D Secure', async () => {
    const { client, sandbox, plain } = openSandbox()
    for (const amount of [44, 3005, 3104]) {
      expect((await client.purchase(sandbox.gatewayToken, plain({ amount }))).kind).toBe('succeeded')
    }
  })

  it('is named by its own token where it has no order id', async () => {
    const { client, sandbox, plain } = openSandbox()
    const { transaction } = await client.purchase(sandbox.gatewayToken, plain())
    expect(transaction.order_id).toBe(transaction.token)
    expect((await client.purchase(sandbox.gatewayToken, plain({ order_id: 'o1' }))).transaction.order_id).toBe('o1')
  })

  it('takes a card by its digits, and keeps neither number nor code', async () => {
    const { client, sandbox, raw } = openSandbox()
    const { transaction } = await client.purchase(sandbox.gatewayToken, {
      credit_card: { number: '5555555555554444', month: '10', year: 2029, verification_value: '987' },
      amount: 1000,
      currency_code: 'EUR',
    })
    expect(transaction.payment_method?.card_type).toBe('master')
    expect(transaction.payment_method?.number).toBe('XXXX-XXXX-XXXX-4444')
    expect(transaction.payment_method?.storage_state).toBe('used')
    const { text } = await raw('GET', '/v1/transactions.json')
    expect(text).not.toContain('5555555555554444')
    expect(text).not.toContain('987"')
  })

  it('keeps the card on success if that was asked for', async () => {
    const { client, sandbox } = openSandbox()
    const credit_card = { number: '4111111111111111', month: 10, year: 2029 }
    const asked = { credit_card, amount: 1, currency_code: 'USD', retain_on_success: true }
    const { transaction } = await client.purchase(sandbox.gatewayToken, asked)
    const token = transaction.payment_method?.token ?? ''
    expect((await client.showPaymentMethod(token)).payment_method.storage_state).toBe('retained')
  })

  it('fails for a card that was redacted', async () => {
    const { client, sandbox, plain } = openSandbox()
    await client.redactPaymentMethod(sandbox.cards.good)
    const { kind, transaction } = await client.purchase(sandbox.gatewayToken, plain())
    expect(kind).toBe('declined')
    expect(transaction.state).toBe('failed')
  })
})

describe('a verification', () => {
  it('needs no amount', async () => {
    const { client, sandbox } = openSandbox()
    const asked = { payment_method_token: sandbox.cards.good, currency_code: 'USD' }
    const { kind, transaction } = await client.verify(sandbox.gatewayToken, asked)
    expect(kind).toBe('succeeded')
    expect(transaction.amount).toBeUndefined()
  })
})
