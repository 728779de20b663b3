import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

const path = '/oidc/3ds-service/v2/lookup'

describe('POST /v2/lookup', () => {
  it.each([
    'amount',
    'billing_address_1',
    'billing_city',
    'billing_country_code',
    'billing_first_name',
    'billing_last_name',
    'currency_code',
    'device_info_id',
    'email',
    'merchant_reference',
    'threeds_contract_id',
  ])('refuses a lookup without %s, and names it', async (name) => {
    const { sandbox, raw, lookupOf } = openSandbox()
    const { status, json } = await raw('POST', path, { ...lookupOf('frictionless'), [name]: undefined })
    expect(status).toBe(400)
    expect(json.code).toBe(111)
    expect(Object.keys(json.details)).toEqual([name])
    expect(sandbox.ledger).toEqual([])
  })

  it.each([
    ['an amount that is a text', { amount: '1500' }, 'amount'],
    ['a fraction of a minor unit', { amount: 15.5 }, 'amount'],
    ['an unknown currency', { currency_code: 'XXZ' }, 'currency_code'],
    ['a name of 23 characters', { billing_last_name: 'x'.repeat(23) }, 'billing_last_name'],
  ])('refuses %s', async (_, fields, named) => {
    const { raw, lookupOf } = openSandbox()
    const { status, json } = await raw('POST', path, { ...lookupOf('frictionless'), ...fields })
    expect(status).toBe(400)
    expect(Object.keys(json.details)).toEqual([named])
  })

  it.each([
    ['no card at all', { encrypted_card: undefined, public_key_alias: undefined }, 112],
    ['a card in two ways', { reuse_token: 'reuse-0123456789abcdef' }, 112],
    ['an encrypted card without its key', { public_key_alias: undefined }, 112],
    ['a card of the real world', { encrypted_card: btoa('{"cardNumber":"4111111111111111"}') }, 113],
    ['an encrypted card that is none', { encrypted_card: 'not base64!' }, 113],
    ['an encrypted card without a number', { encrypted_card: btoa('[]') }, 113],
    ['base64 of no JSON', { encrypted_card: btoa('{') }, 113],
    ['another contract', { threeds_contract_id: 'another' }, 114],
  ])('refuses %s', async (_, fields, code) => {
    const { sandbox, raw, lookupOf } = openSandbox()
    const { status, json } = await raw('POST', path, { ...lookupOf('frictionless'), ...fields })
    expect([status, json.code]).toEqual([400, code])
    expect(sandbox.ledger).toEqual([])
  })

  it.each([
    ['in the clear', (number: string) => ({ card: { pan: number, expiry_month: '01', expiry_year: '2029' } })],
    ['by a token', (_: string, token: string) => ({ reuse_token: token })],
    ['by the id of a stored card', (_: string, token: string) => ({ card: token })],
  ])('takes the card %s', async (_, wayOf) => {
    const { sandbox, client, lookupOf } = openSandbox()
    const token = sandbox.reuseToken(sandbox.cards.attempted)
    const { pares_status } = await client.lookup(
      lookupOf('frictionless', { lookup: wayOf(sandbox.cards.attempted, token) }),
    )
    expect(pares_status).toBe('A')
  })

  it.each(['', 'null', '[]', '{'])('refuses a body that is no object: %j', async (body) => {
    const { status, json } = await openSandbox().raw('POST', path, body)
    expect([status, json.code]).toEqual([400, 110])
  })

  it('authenticates twice what is asked twice', async () => {
    const { sandbox, client, lookupOf } = openSandbox()
    const body = lookupOf('frictionless')
    const [first, second] = [await client.lookup(body), await client.lookup(body)]
    expect(second.transaction_id).not.toBe(first.transaction_id)
    expect(sandbox.ledger).toEqual([
      { operation: 'lookup', amount: { minorUnits: 1500, currency: 'EUR' }, charged: false },
      { operation: 'lookup', amount: { minorUnits: 1500, currency: 'EUR' }, charged: false },
    ])
  })
})
