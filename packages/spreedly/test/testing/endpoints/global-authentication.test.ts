import { isWellFormedCryptogram } from '@three-ds/core'
import { describe, expect, it } from 'vitest'
import { toAuthenticationResult } from '../../../src/authentication/to-authentication-result.ts'
import { openSandbox } from '../open-sandbox.ts'

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/

describe('3DS2 Global inside a payment', () => {
  const pay = async (amount: number, fields = {}) => {
    const { client, sandbox, payment } = openSandbox()
    const answer = await client.purchase(sandbox.gatewayToken, payment('sca-frictionless', { amount, ...fields }))
    return { answer, transaction: answer.transaction, sca: answer.transaction.sca_authentication, client, sandbox }
  }

  it.each([
    [4, 'Y', 'succeeded', '05'],
    [9996, 'A', 'succeeded', '06'],
    [9997, 'U', 'failed', undefined],
    [9998, 'N', 'failed', undefined],
    [9999, 'R', 'failed', undefined],
  ] as const)('%i euro cents: %s, the payment %s', async (amount, letter, state, eci) => {
    const { transaction, sca } = await pay(amount)
    expect(transaction.state).toBe(state)
    expect(sca?.authentication_response_status).toBe(letter)
    expect(sca?.directory_response_status).toBe(letter)
    expect(sca?.ecommerce_indicator).toBe(eci)
    expect(sca?.flow_performed).toBe('frictionless')
    expect(sca?.three_ds_version).toBe('2.2.0')
    expect(sca?.authentication_value === undefined).toBe(eci === undefined)
  })

  it('names the failed authentication as the reason of the failed payment', async () => {
    const { transaction, answer } = await pay(9998)
    expect(answer.meta.status).toBe(422)
    expect(transaction.message_key).toBe('messages.failed_sca_authentication')
    expect(transaction.response).toBeUndefined()
  })

  it.each([true, 'true'])('goes on all the same if the merchant wants it (%j)', async (flag) => {
    const { transaction, sca } = await pay(9998, { ignore_failed_authentication_result: flag })
    expect(transaction.state).toBe('succeeded')
    expect(sca?.state).toBe('failed')
  })

  it('gives a well-formed cryptogram and ids, new for each authentication', async () => {
    const { client, sandbox, payment } = openSandbox()
    const one = (await client.purchase(sandbox.gatewayToken, payment('sca-frictionless'))).transaction
      .sca_authentication
    const two = (await client.purchase(sandbox.gatewayToken, payment('sca-frictionless'))).transaction
      .sca_authentication
    expect(isWellFormedCryptogram(one?.authentication_value ?? '')).toBe(true)
    for (const id of [one?.three_ds_server_trans_id, one?.directory_server_transaction_id, one?.acs_transaction_id]) {
      expect(id).toMatch(uuid)
    }
    expect(one?.authentication_value).not.toBe(two?.authentication_value)
    expect(one?.three_ds_server_trans_id).not.toBe(two?.three_ds_server_trans_id)
    expect(
      new Set([one?.three_ds_server_trans_id, one?.directory_server_transaction_id, one?.acs_transaction_id]).size,
    ).toBe(3)
  })

  it.each([
    ['mastercardGood', 4, '02'],
    ['mastercardGood', 9996, '01'],
    ['maestroGood', 4, '02'],
    ['amexGood', 4, '05'],
    ['jcbGood', 9996, '06'],
  ] as const)('gives the ECI of the scheme: %s at %i has %s', async (card, amount, eci) => {
    const { sandbox, client, payment } = openSandbox()
    const payment_method_token = sandbox.cards[card]
    const answer = await client.purchase(
      sandbox.gatewayToken,
      payment('sca-frictionless', { amount, payment_method_token }),
    )
    expect(answer.transaction.sca_authentication?.ecommerce_indicator).toBe(eci)
    expect(toAuthenticationResult(answer).status).toBe(amount === 4 ? 'authenticated' : 'attempted')
  })

  it('is declined by the gateway although the cardholder was authenticated', async () => {
    const { sandbox, client, payment } = openSandbox()
    const fields = { payment_method_token: sandbox.cards.declined }
    const { transaction } = await client.purchase(sandbox.gatewayToken, payment('sca-frictionless', fields))
    expect(transaction.state).toBe('gateway_processing_failed')
    expect(transaction.sca_authentication?.authentication_response_status).toBe('Y')
  })

  it('challenges at 100000 and succeeds once the cardholder has passed', async () => {
    const { answer, transaction, sca, client, sandbox } = await pay(100_000)
    expect(answer.kind).toBe('action-required')
    expect(transaction.required_action).toBe('challenge')
    expect(sca?.state).toBe('pending')
    expect(sca?.authentication_response_status).toBe('C')
    expect(sca?.authentication_value).toBeUndefined()
    sandbox.decide(transaction.token, 'pass')
    const after = await client.showTransaction(transaction.token)
    expect(after.kind).toBe('succeeded')
    expect(after.transaction.sca_authentication?.directory_response_status).toBe('C')
    expect(after.transaction.sca_authentication?.authentication_response_status).toBe('Y')
    expect(after.transaction.sca_authentication?.flow_performed).toBe('challenge')
  })

  it.each(['fail', 'cancel'] as const)('fails with N where the cardholder does not pass (%s)', async (how) => {
    const { transaction, client, sandbox } = await pay(100_000)
    sandbox.decide(transaction.token, how)
    const after = await client.showTransaction(transaction.token)
    expect(after.transaction.state).toBe('failed')
    expect(after.transaction.message_key).toBe('messages.failed_sca_authentication')
    expect(after.transaction.sca_authentication?.authentication_response_status).toBe('N')
  })

  it('challenges by test_scenario, whatever the amount', async () => {
    const sca_authentication_parameters = { test_scenario: { scenario: 'challenge' } }
    expect((await pay(4, { sca_authentication_parameters })).transaction.required_action).toBe('challenge')
  })

  it.each([
    ['an unknown scenario', 4, { sca_authentication_parameters: { test_scenario: { scenario: 'nonsense' } } }],
    ['an amount that means nothing', 1234, {}],
    ['another currency', 4, { currency_code: 'USD' }],
  ])('fails without an authentication for %s', async (_, amount, fields) => {
    const { transaction, sca } = await pay(amount, fields)
    expect(transaction.message_key).toBe('messages.failed_sca_authentication')
    expect(sca?.flow_performed).toBe('not_authenticated')
    expect(sca?.authentication_response_status).toBeUndefined()
    expect(sca?.three_ds_server_trans_id).toBeUndefined()
  })

  it('is refused for a provider that does not exist', async () => {
    const { sandbox, raw, payment } = openSandbox()
    const { status, json } = await raw('POST', `/v1/gateways/${sandbox.gatewayToken}/purchase.json`, {
      transaction: payment('sca-frictionless', { sca_provider_key: 'nobody' }),
    })
    expect(status).toBe(422)
    expect(json.errors).toEqual([
      expect.objectContaining({ key: 'errors.sca_provider_not_found', attribute: 'sca_provider_key' }),
    ])
  })
})

describe('3DS2 Global, stand-alone', () => {
  const authenticate = async (...request: Parameters<ReturnType<typeof openSandbox>['sandbox']['scaRequest']>) => {
    const open = openSandbox()
    const answer = await open.client.scaAuthenticate(open.sandbox.scaProviderKey, open.sandbox.scaRequest(...request))
    return { ...open, answer }
  }

  it.each([
    ['frictionless', 'authenticated'],
    ['attempted', 'attempted'],
    ['unavailable', 'unavailable'],
    ['failed', 'failed'],
    ['rejected', 'rejected'],
    ['challenge', 'pending'],
  ] as const)('%s is %s, answered with 201, and no money moves', async (scenario, status) => {
    const { answer, drift, charges } = await authenticate(scenario)
    expect(answer.meta.status).toBe(201)
    expect(toAuthenticationResult(answer).status).toBe(status)
    expect(charges()).toEqual([])
    expect(drift).toEqual([])
  })

  it('is read again after its challenge', async () => {
    const { answer, sandbox, client } = await authenticate('challenge')
    expect(answer.kind).toBe('action-required')
    const token = answer.transaction.token ?? ''
    sandbox.decide(token, 'pass')
    const result = toAuthenticationResult(await client.showTransaction(token))
    expect(result.status).toBe('authenticated')
    expect(result.eci).toBe('05')
    expect(result.flow).toBe('challenge')
  })

  it('carries a payment, with its card and its result', async () => {
    const { answer, sandbox, client, charges } = await authenticate('frictionless')
    const { kind, transaction } = await client.purchase(sandbox.gatewayToken, {
      sca_authentication_token: answer.transaction.token,
      amount: 4,
      currency_code: 'EUR',
    })
    expect(kind).toBe('succeeded')
    expect(transaction.payment_method?.token).toBe(sandbox.cards.good)
    expect(transaction.sca_authentication?.authentication_value).toBe(answer.transaction.authentication_value)
    expect(charges()).toHaveLength(1)
  })

  it.each(['failed', 'rejected', 'challenge'] as const)('carries no payment while it is %s', async (scenario) => {
    const { answer, sandbox, client } = await authenticate(scenario)
    const { transaction } = await client.purchase(sandbox.gatewayToken, {
      sca_authentication_token: answer.transaction.token,
      amount: 4,
      currency_code: 'EUR',
    })
    expect(transaction.state).toBe('failed')
    expect(transaction.message_key).toBe('messages.failed_sca_authentication')
  })

  it.each([
    [{ payment_method_token: undefined }, 422, 'errors.payment_method_or_payment_method_token_required'],
    [{ payment_method_token: 'nobody' }, 404, 'errors.payment_method_not_found'],
    [{ browser_info: undefined }, 422, 'errors.blank'],
  ])('is refused with %j', async (fields, status, key) => {
    const { sandbox, raw } = openSandbox()
    const answer = await raw('POST', `/v1/sca/providers/${sandbox.scaProviderKey}/authenticate.json`, {
      transaction: { ...sandbox.scaRequest('frictionless'), ...fields },
    })
    expect(answer.status).toBe(status)
    expect(answer.json.errors[0]?.key).toBe(key)
  })

  it('is refused for a provider that does not exist', async () => {
    const { sandbox, raw } = openSandbox()
    const answer = await raw('POST', '/v1/sca/providers/nobody/authenticate.json', {
      transaction: sandbox.scaRequest('frictionless'),
    })
    expect(answer.status).toBe(404)
    expect(answer.json.errors[0]?.key).toBe('errors.sca_provider_not_found')
  })
})
