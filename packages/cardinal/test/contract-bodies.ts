import type { JsonObject } from '@three-ds/core'
import type { WireAnswer } from '@three-ds/core/testing'

const authentication: JsonObject = {
  enrolled: 'Y',
  pares_status: 'Y',
  signature_verification: 'Y',
  eci_flag: '05',
  threeds_version: '2.2.0',
  ds_transaction_id: 'a8b6ac6a-9f7d-4e1f-a6d4-ec7d7a4d7a5e',
  card_brand: 'VISA',
  error_no: '0',
}

const record: JsonObject = {
  _id: '5f1ecb1b-9d1a-4b53-8a5e-d1c1b1f5a001',
  amount: 1999,
  currency_code: 'EUR',
  transaction_id: 'uAthLfEYg83iEverTlk0',
  created_at: '2026-06-25T10:00:00Z',
  authentication,
}

const payment: JsonObject = {
  id: '0cbf7f8a-1f0a-4a5e-8d0e-0e5b1c6a0001',
  status: 'AUTHORIZED',
  amount: 1999,
  merchant_reference: 'order-1',
  reason_code: '0000',
  authorization_code: '123456',
}

const answer = (status: number, body: JsonObject): WireAnswer => ({ status, body })

/** Answers in Verifone's shape, short. */
export const good = {
  jwt: answer(201, { jwt: 'a.b.c', threeds_contract_id: 'contract-1' }),
  lookup: answer(200, {
    ...authentication,
    authentication_id: 'authentication-1',
    transaction_id: 'uAthLfEYg83iEverTlk0',
  }),
  validation: answer(201, {
    authentication_id: 'authentication-1',
    action_code: 'SUCCESS',
    validation_result: authentication,
  }),
  record: answer(200, record),
  // Lists are bare: JSON of the suite's answers is an object or a text.
  records: { status: 200, text: JSON.stringify([record]) },
  count: answer(200, { count: 1 }),
  payment: answer(201, payment),
  payments: { status: 200, text: JSON.stringify([payment]) },
} as const satisfies Record<string, WireAnswer>

/** A decline by the acquirer: a payment all the same. */
export const decline = {
  status: 201,
  body: { ...payment, status: 'DECLINED', reason_code: '0005', status_reason: 'Declined' },
  kind: 'declined',
}
