import { describe, expect, it } from 'vitest'
import { encodeGatewayRequest } from '../../../src/authentication/gateway-request.ts'
import type { ProcessOutTestCard } from '../../../src/testing/data/test-cards.ts'
import { openSandbox } from '../open-sandbox.ts'

const hostedPage =
  /^https:\/\/processout\.test\/checkout\/test-proj_\w{32}\/iv_\w{32}\/hosted-payment-page\/\?source=card_\w{32}&allow_fallback_to_sale=false&authenticate_only=false&authorize_only=true&preferred_scheme=$/

/** What another gateway earned with a Visa. */
const elsewhere = { trans_status: 'Y', eci: '05', cavv: 'AAABBEg0VhI0VniQEjRWAAAAAAA=', version: '2.2.0' }

describe('an authorization that needs 3-D Secure', () => {
  it('is a soft decline with an action, and names no transaction: 410', async () => {
    const { sandbox, raw, invoice, charges } = openSandbox()
    const path = `/invoices/${await invoice()}/authorize`
    const { status, json } = await raw('POST', path, { source: sandbox.cards.threeDSRequired })
    expect(status).toBe(410)
    expect(json.success).toBe(false)
    expect(json.outcome).toBe('failed')
    expect(json.error_type).toBe('card.needs-authentication')
    expect(json.transaction).toBeUndefined()
    expect(json.customer_action?.type).toBe('redirect')
    expect(json.customer_action?.metadata).toBeNull()
    expect(json.customer_action?.value).toMatch(hostedPage)
    expect(charges()).toEqual([])
  })

  it('is a success that waits where a rule asks for it: 206', async () => {
    const { sandbox, raw, invoice, charges } = openSandbox()
    const path = `/invoices/${await invoice({ metadata: { trigger_3ds: 'true' } })}/authorize`
    const { status, json } = await raw('POST', path, { source: sandbox.cards.version2Only })
    expect(status).toBe(206)
    expect(json.success).toBe(true)
    expect(json.outcome).toBe('pending')
    expect(json.customer_action?.value).toMatch(hostedPage)
    expect(json.transaction?.status).toBe('pending')
    expect(json.transaction?.project_id).toMatch(/^proj_/)
    expect(charges()).toEqual([])
  })

  it.each([
    ['was run elsewhere', 'threeDSRequired', { external_three_d_s: elsewhere }],
    ['is not known to the card', 'threeDSUnsupported', {}],
    ['is of version 1 only', 'version1Only', {}],
    ['is possible and asked for by nobody', 'version2Only', {}],
  ] as const)('is authorized at once where 3-D Secure %s', async (_, card, more) => {
    const { sandbox, raw, invoice, charges } = openSandbox()
    const path = `/invoices/${await invoice()}/authorize`
    const { status } = await raw('POST', path, { source: sandbox.cards[card], ...more })
    expect(status).toBe(200)
    expect(charges()).toHaveLength(1)
  })

  it('is not asked for where the merchant starts the payment', async () => {
    const { sandbox, client } = openSandbox()
    const asked = { name: 'order-1', amount: '5', currency: 'EUR', initiation_type: 'mit' } as const
    const { invoice } = await client.createInvoice(asked)
    expect((await client.authorizeInvoice(invoice.id, { source: sandbox.cards.scaRequired })).kind).toBe('succeeded')
  })
})

describe('3-D Secure that was run elsewhere', () => {
  const mastercard = { ...elsewhere, eci: '02', ds_trans_id: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba' }

  async function authorized(card: ProcessOutTestCard, external: object) {
    const { sandbox, raw, invoice, charges } = openSandbox()
    const body = { source: sandbox.cards[card], external_three_d_s: external }
    const { status, json } = await raw('POST', `/invoices/${await invoice()}/authorize`, body)
    return { status, error: json.error_type, charges: charges().length }
  }

  it('serves a Mastercard too, with the id of its Directory Server', async () => {
    expect(await authorized('mastercardChallenge', mastercard)).toEqual({ status: 200, charges: 1 })
  })

  it.each([
    ['another scheme’s ECI', 'threeDSRequired', { ...elsewhere, eci: '02' }],
    ['no ECI', 'threeDSRequired', { ...elsewhere, eci: undefined }],
    ['an attempt’s ECI beside a Y', 'threeDSRequired', { ...elsewhere, eci: '06' }],
    ['a cryptogram of the wrong length', 'threeDSRequired', { ...elsewhere, cavv: btoa('short') }],
    ['no cryptogram', 'threeDSRequired', { ...elsewhere, cavv: undefined }],
    ['a failure', 'threeDSRequired', { ...elsewhere, trans_status: 'N' }],
    ['no version', 'threeDSRequired', { ...elsewhere, version: undefined }],
    ['half a version', 'threeDSRequired', { ...elsewhere, version: '2' }],
    ['Mastercard without that id', 'mastercardChallenge', { ...mastercard, ds_trans_id: undefined }],
    ['a Visa’s values for a Mastercard', 'mastercardChallenge', elsewhere],
  ] as const)('is declined by the host with %s', async (_, card, external) => {
    expect(await authorized(card, external)).toEqual({ status: 410, error: 'card.failed-3ds', charges: 0 })
  })
})

describe('an authorization that is refused', () => {
  it.each([
    ['a body that is no object', '[]', 'request.bad-format'],
    ['a body that is no JSON', '{', 'request.bad-format'],
    ['no source', {}, 'request.validation.missing-source'],
    ['a card that nobody knows', { source: 'card_1' }, 'request.source.invalid'],
    ['a token that is none', { source: 'gway_req_!' }, 'request.source.invalid'],
    ['a token of no payment', { source: encodeGatewayRequest({ url: 'https://a.test/' }) }, 'request.source.invalid'],
    ['metadata that are no texts', { metadata: { a: 1 } }, 'request.validation.invalid-metadata'],
  ] as const)('%s: 400, and nothing happens', async (_, body, code) => {
    const { sandbox, raw, invoice } = openSandbox()
    const { status, json } = await raw('POST', `/invoices/${await invoice()}/authorize`, body)
    expect(status).toBe(400)
    expect(json.error_type).toBe(code)
    expect(sandbox.ledger).toEqual([])
  })

  it('an invoice that nobody knows: 404', async () => {
    const { sandbox, raw } = openSandbox()
    const { status, json } = await raw('POST', '/invoices/iv_1/authorize', { source: sandbox.cardToken })
    expect(status).toBe(404)
    expect(json.error_type).toBe('resource.invoice.not-found')
  })
})

describe('3-D Secure ahead of the payment', () => {
  it('charges nothing until somebody asks for the money', async () => {
    const { sandbox, client, invoice, charges } = openSandbox()
    const id = await invoice()
    const begun = await client.initiateThreeDS(id, { source: sandbox.cards.threeDSRequired, enable_three_d_s_2: true })
    if (begun.kind !== 'action-required') throw new Error('nothing is to be done')
    expect(charges()).toEqual([])
    const url = begun.customer_action.value
    const source = encodeGatewayRequest({ url, body: '{"transStatus":"Y"}' })
    expect((await client.captureInvoice(id, { source })).kind).toBe('succeeded')
    expect(charges().map(({ operation }) => operation)).toEqual(['captureInvoice'])
  })

  it('has nothing to do where the card asks for nothing', async () => {
    const { sandbox, client, invoice, charges } = openSandbox()
    const begun = await client.initiateThreeDS(await invoice(), { source: sandbox.cards.visa })
    expect(begun.kind).toBe('completed')
    expect(charges()).toEqual([])
  })
})
