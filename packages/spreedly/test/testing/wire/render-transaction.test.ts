import { describe, expect, it } from 'vitest'
import { fixtureText } from '../../fixture.ts'
import { openSandbox } from '../open-sandbox.ts'

/** A purchase that Braintree declined, recorded in 2026: see the README of the fixtures. */
const recorded = JSON.parse(fixtureText('live-purchase-declined-422.json')).transaction

/** Of a pending payment with 3-D Secure. Source: docs.spreedly.com/guides/3dsecure2; Spreedly's Android models. */
const threeDSKeys = [
  'required_action',
  'device_fingerprint_form',
  'device_fingerprint_form_embed_url',
  'challenge_form',
  'challenge_form_embed_url',
  'challenge_url',
  'three_ds_context',
  'checkout_url',
  'checkout_form',
  'setup_response',
  'redirect_response',
  'callback_response',
  'callback_url',
  'redirect_url',
]

const shown = async (fields: (open: ReturnType<typeof openSandbox>) => object) => {
  const open = openSandbox()
  const path = `/v1/gateways/${open.sandbox.gatewayToken}/purchase.json`
  const { json } = await open.raw('POST', path, { transaction: fields(open) })
  return { ...open, transaction: json.transaction }
}

describe('a declined purchase', () => {
  const declined = () => shown(({ plain, sandbox }) => plain({ payment_method_token: sandbox.cards.declined }))

  it('has the keys of the recording in its order, and transaction_metadata', async () => {
    const { transaction } = await declined()
    expect(Object.keys(transaction).filter((key) => key !== 'transaction_metadata')).toEqual(Object.keys(recorded))
  })

  it('has the keys of the recorded response and payment method', async () => {
    const { transaction } = await declined()
    expect(Object.keys(transaction.response)).toEqual(Object.keys(recorded.response))
    expect(Object.keys(transaction.payment_method)).toEqual(Object.keys(recorded.payment_method))
  })

  it('has nulls where nothing is known', async () => {
    const { transaction } = await declined()
    expect(transaction.ip).toBeNull()
    expect(transaction.local_amount).toBeNull()
    expect(transaction.response.error_code).toBeNull()
    expect(transaction.payment_method.data).toBeNull()
  })

  it('has whole seconds, its card milliseconds', async () => {
    const { transaction } = await declined()
    expect(transaction.created_at).toBe('2026-01-31T09:30:00Z')
    expect(transaction.payment_method.created_at).toBe('2026-01-31T09:30:00.000Z')
  })
})

describe('a payment with gateway-specific 3-D Secure', () => {
  it.each(['fingerprint', 'challenge', 'three-ds-1', 'frictionless'] as const)('has all keys: %s', async (scenario) => {
    const { transaction } = await shown(({ payment }) => payment(scenario))
    for (const key of [...Object.keys(recorded), ...threeDSKeys]) expect(transaction).toHaveProperty(key)
  })

  it('echoes the merchant’s addresses, and never as a place to send the cardholder', async () => {
    const { transaction } = await shown(({ payment }) => payment('three-ds-1'))
    expect(transaction.redirect_url).toBe('https://shop.example/return')
    expect(transaction.checkout_form.cdata).not.toContain('shop.example')
  })
})

describe('what the merchant sent', () => {
  it('is echoed', async () => {
    const { transaction } = await shown(({ plain }) => ({
      ...plain({ description: 'four things', email: 'ada@example.test', ip: '192.0.2.7' }),
      shipping_address: { city: 'Ulm' },
    }))
    expect(transaction.description).toBe('four things')
    expect(transaction.email).toBe('ada@example.test')
    expect(transaction.ip).toBe('192.0.2.7')
    expect(transaction.shipping_address.city).toBe('Ulm')
    expect(transaction.shipping_address.zip).toBeNull()
  })

  it('has no address where it is to be omitted', async () => {
    expect((await shown(({ plain }) => plain({ ip: 'omit' }))).transaction.ip).toBeNull()
  })
})
