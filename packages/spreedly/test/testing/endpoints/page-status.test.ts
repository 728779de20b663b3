import { describe, expect, it } from 'vitest'
import type { SpreedlyScenario } from '../../../src/testing/data/scenarios.ts'
import { openSandbox } from '../open-sandbox.ts'

async function asked(scenario: SpreedlyScenario) {
  const opened = openSandbox()
  const { transaction } = await opened.client.purchase(opened.sandbox.gatewayToken, opened.payment(scenario))
  const path = `/v1/transactions/${transaction.token}/status.json`
  const status = async () => {
    const { status: code, text, headers } = await opened.raw('GET', path, undefined, { authorization: '' })
    // Texts and nulls: `expect` judges them.
    return { code, headers, json: JSON.parse(text) as Readonly<Record<string, string | null>> }
  }
  return { ...opened, transaction, status }
}

describe('status.json', () => {
  it('needs no credentials, and is not kept by the browser', async () => {
    const { status, transaction } = await asked('challenge')
    const { code, headers, json } = await status()
    expect(code).toBe(200)
    expect(headers.get('cache-control')).toBe('no-store')
    expect(json['token']).toBe(transaction.token)
    expect(json['state']).toBe('pending')
  })

  it.each([
    ['fingerprint', 'device_fingerprint', 'device_fingerprint_form'],
    ['challenge', 'challenge', 'challenge_form'],
    ['three-ds-1', 'fallback', 'checkout_form'],
  ] as const)('%s: has the form as a text', async (scenario, action, form) => {
    const { json } = await (await asked(scenario)).status()
    expect(json['required_action']).toBe(action)
    expect(json[form]).toMatch(/^<form action="https:/)
  })

  it('has the form of a challenge that Spreedly runs itself', async () => {
    const { json } = await (await asked('sca-challenge')).status()
    expect(json['challenge_form']).toContain('/test/sca/challenge/')
  })

  it('shows how it ended, in words and with the code of a decline', async () => {
    const { sandbox, transaction, status } = await asked('challenge')
    sandbox.decide(transaction.token, 'fail')
    const { json } = await status()
    expect(json['state']).toBe('failed')
    expect(json['message']).toBe('The cardholder was not authenticated.')
    expect(json['required_action']).toBeNull()
    expect(json['challenge_form']).toBeNull()
  })

  it('tells a stranger nothing of card, order and amount', async () => {
    const { json } = await (await asked('frictionless')).status()
    expect(Object.keys(json).toSorted()).toEqual([
      'challenge_form',
      'checkout_form',
      'checkout_url',
      'device_fingerprint_form',
      'error_code',
      'message',
      'required_action',
      'state',
      'token',
    ])
  })

  it('knows no other transaction, and opens no other door', async () => {
    const { raw } = openSandbox()
    expect((await raw('GET', '/v1/transactions/nobody/status.json', undefined, { authorization: '' })).status).toBe(404)
    expect((await raw('GET', '/v1/transactions/status.json', undefined, { authorization: '' })).status).toBe(401)
    expect((await raw('POST', '/v1/transactions/a/status.json', {}, { authorization: '' })).status).toBe(404)
  })
})
