import type { SpreedlyScaAnswer } from '@three-ds/spreedly'
import { recordedGateway } from '../recorded-gateway.ts'
import { clientOf, told, wireTransaction } from '../sample.ts'

/** 20 bytes, as base64 and as hex. */
export const cryptogram = {
  base64: 'AAABBEg0VhI0VniQEjRWAAAAAAA=',
  hex: '0000010448345612345678901234560000000000',
} as const

export const ids = {
  three_ds_server_trans_id: '7c6f1c1e-0f2d-4b0a-9a51-5a1d2f3b4c01',
  directory_server_transaction_id: '9e6c6e9b-b390-4b11-ada9-0a8f595e8602',
  acs_transaction_id: '1f2d3c4b-5a69-4788-96a5-b4c3d2e1f003',
} as const

/** A 3DS2 Global authentication that succeeded without a challenge, Visa. */
export const sca = (fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  ...ids,
  token: 'sca_1',
  succeeded: true,
  state: 'succeeded',
  transaction_type: 'Sca::Authentication',
  three_ds_version: '2.2.0',
  flow_performed: 'frictionless',
  ecommerce_indicator: '05',
  directory_response_status: 'Y',
  authentication_response_status: 'Y',
  authentication_value: cryptogram.base64,
  created_at: '2026-06-25T09:00:00Z',
  updated_at: '2026-06-25T09:00:02Z',
  amount: 3001,
  currency_code: 'USD',
  payment_method: card(),
  ...fields,
})

/** A card in the vault, as an answer shows it. */
export const card = (fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  token: 'pm_1',
  card_type: 'visa',
  first_six_digits: '455676',
  last_four_digits: '3886',
  test: false,
  ...fields,
})

/** The answer to a stand-alone authentication. */
export const scaAnswer = (fields: Readonly<Record<string, unknown>> = {}): Promise<SpreedlyScaAnswer> =>
  clientOf(recordedGateway(told(sca(fields), 201))).scaAuthenticate('sca1', {
    payment_method_token: 'pm_1',
    browser_info: 'e30=',
  })

/** A payment with such an authentication inside. */
export const paymentWith = (
  fields: Readonly<Record<string, unknown>>,
  around: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => {
  const { payment_method, ...nested } = sca(fields)
  return wireTransaction({ sca_authentication: nested, payment_method, ...around })
}
