import { describe, expect, it } from 'vitest'
import type { SpreedlyTestCard } from '../../../src/testing/data/test-cards.ts'
import { openSandbox } from '../open-sandbox.ts'

/** What another gateway earned with a Visa. */
const visa = {
  ecommerce_indicator: '05',
  authentication_value: 'AAABBEg0VhI0VniQEjRWAAAAAAA=',
  authentication_response_status: 'Y',
}
const mastercard = {
  ...visa,
  ecommerce_indicator: '02',
  directory_server_transaction_id: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
}

async function purchase(card: SpreedlyTestCard, three_ds: object, three_ds_version: string | undefined = '2.2.0') {
  const { sandbox, raw, plain, charges } = openSandbox()
  const transaction = { ...plain({ payment_method_token: sandbox.cards[card] }), three_ds, three_ds_version }
  const { json } = await raw('POST', `/v1/gateways/${sandbox.gatewayToken}/purchase.json`, { transaction })
  return { state: json.transaction.state, charges: charges().length }
}

describe('a payment with 3-D Secure that was run elsewhere', () => {
  it.each([
    ['good', visa],
    ['mastercardGood', mastercard],
    ['amexGood', visa],
  ] as const)('is taken where it fits: %s', async (card, threeDS) => {
    expect(await purchase(card, threeDS)).toEqual({ state: 'succeeded', charges: 1 })
  })

  it('is declined where the card is, however good the authentication', async () => {
    expect(await purchase('declined', visa)).toEqual({ state: 'gateway_processing_failed', charges: 0 })
  })

  it.each([
    ['another scheme’s ECI', 'good', { ...visa, ecommerce_indicator: '02' }, '2.2.0'],
    ['no ECI', 'good', { ...visa, ecommerce_indicator: undefined }, '2.2.0'],
    ['an attempt’s ECI beside a Y', 'good', { ...visa, ecommerce_indicator: '06' }, '2.2.0'],
    ['a cryptogram of the wrong length', 'good', { ...visa, authentication_value: btoa('short') }, '2.2.0'],
    ['no cryptogram', 'good', { ...visa, authentication_value: undefined }, '2.2.0'],
    ['a failure', 'good', { ...visa, authentication_response_status: 'N' }, '2.2.0'],
    ['half a version', 'good', visa, '2'],
    ['a version that there is not', 'good', visa, '2.9.0'],
    ['Mastercard without its Directory Server’s id', 'mastercardGood', { ...visa, ecommerce_indicator: '02' }, '2.2.0'],
    ['a Visa’s values for a Mastercard', 'mastercardGood', visa, '2.2.0'],
  ] as const)('is declined by the host with %s', async (_, card, threeDS, version) => {
    expect(await purchase(card, threeDS, version)).toEqual({ state: 'gateway_processing_failed', charges: 0 })
  })
})
