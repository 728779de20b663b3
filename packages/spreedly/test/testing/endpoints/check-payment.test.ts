import { describe, expect, it } from 'vitest'
import { openSandbox } from '../open-sandbox.ts'

describe('a payment that is refused, so that no transaction exists', () => {
  const refusedAs = async (fields: Record<string, unknown>, path?: string) => {
    const { sandbox, raw, plain } = openSandbox()
    const { status, json } = await raw('POST', path ?? `/v1/gateways/${sandbox.gatewayToken}/purchase.json`, {
      transaction: { ...plain(), ...fields },
    })
    expect(json.transaction).toBeUndefined()
    expect(sandbox.ledger).toEqual([])
    return { status, keys: json.errors.map(({ key }) => key), errors: json.errors }
  }

  it('404 for a gateway that does not exist', async () => {
    const { status, keys } = await refusedAs({}, '/v1/gateways/nobody/purchase.json')
    expect(status).toBe(404)
    expect(keys).toEqual(['errors.gateway_not_found'])
  })

  it('404 for a payment method that does not exist', async () => {
    const { status, keys } = await refusedAs({ payment_method_token: 'nobody' })
    expect(status).toBe(404)
    expect(keys).toEqual(['errors.payment_method_not_found'])
  })

  it('422 where nothing is named to charge', async () => {
    const { status, keys } = await refusedAs({ payment_method_token: undefined })
    expect(status).toBe(422)
    expect(keys).toEqual(['errors.payment_method_or_payment_method_token_required'])
  })

  it('402 for a number that is no test card', async () => {
    const credit_card = { number: '4000000000000002', month: 1, year: 2030 }
    const { status, keys } = await refusedAs({ payment_method_token: undefined, credit_card })
    expect(status).toBe(402)
    expect(keys).toEqual(['errors.account_inactive'])
  })

  it('404 for an authentication that does not exist', async () => {
    const { status, keys } = await refusedAs({ sca_authentication_token: 'nobody' })
    expect(status).toBe(404)
    expect(keys).toEqual(['errors.transaction_not_found'])
  })

  it('422, as recorded, where both kinds of 3-D Secure are asked for', async () => {
    const addresses = { redirect_url: 'https://shop.example/r', callback_url: 'https://shop.example/c' }
    const { status, errors } = await refusedAs({ attempt_3dsecure: true, sca_provider_key: 'nobody', ...addresses })
    expect(status).toBe(422)
    expect(errors).toEqual([
      expect.objectContaining({
        attribute: 'attempt_3dsecure',
        key: 'errors.unsupported_flag_with_spreedly_3ds_authentication',
      }),
      expect.objectContaining({ attribute: 'sca_provider_key', key: 'errors.sca_provider_not_found' }),
    ])
  })

  it.each([
    ['amount', undefined, 'errors.blank'],
    ['amount', null, 'errors.blank'],
    ['amount', '1000', 'errors.invalid'],
    ['amount', 10.5, 'errors.invalid'],
    ['amount', -1, 'errors.invalid'],
    ['currency_code', undefined, 'errors.blank'],
    ['currency_code', 7, 'errors.blank'],
  ])('422 for %s %j: %s', async (attribute, value, key) => {
    const { status, errors } = await refusedAs({ [attribute]: value })
    expect(status).toBe(422)
    expect(errors).toEqual([expect.objectContaining({ attribute, key })])
  })

  it.each(['', 'no json', '[]', 'null', '{}', '{"transaction":null}', '{"transaction":[]}', '{"payment_method":{}}'])(
    '422 for the body %j',
    async (body) => {
      const { sandbox, raw } = openSandbox()
      const { status, json } = await raw('POST', `/v1/gateways/${sandbox.gatewayToken}/purchase.json`, body)
      expect(status).toBe(422)
      expect(json.errors[0]?.key).toBe('errors.invalid_request')
    },
  )
})
