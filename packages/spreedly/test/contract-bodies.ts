import type { JsonObject } from '@three-ds/core'
import type { WireAnswer } from '@three-ds/core/testing'

const transaction: JsonObject = {
  token: 'RTjUuWmHSuxh9PWHV1Ltzd21QLU',
  state: 'succeeded',
  succeeded: true,
  transaction_type: 'Purchase',
  created_at: '2026-06-25T10:00:00Z',
  updated_at: '2026-06-25T10:00:01Z',
  order_id: 'order-1',
  amount: 3001,
  currency_code: 'USD',
  on_test_gateway: true,
  message_key: 'messages.transaction_succeeded',
  message: 'Succeeded!',
  response: { success: true, message: 'Successful purchase', result_unknown: false, fraud_review: false },
}

const paymentMethod: JsonObject = {
  token: '1rpKvP8zOUhj4Y9EDrIoIYQzzD5',
  storage_state: 'retained',
  test: true,
  last_four_digits: '1111',
  card_type: 'visa',
  payment_method_type: 'credit_card',
}

const authentication: JsonObject = {
  token: 'Ad5fNmYjNfpTBQSt7pMUxsx9tbG',
  state: 'succeeded',
  succeeded: true,
  transaction_type: 'Sca::Authentication',
  ecommerce_indicator: '05',
  three_ds_version: '2.2.0',
  authentication_response_status: 'Y',
  message: 'Succeeded!',
}

const answer = (body: JsonObject): WireAnswer => ({ status: 200, body })

/** Answers in Spreedly's shape, short: the recordings in `fixtures/` have every field. */
export const good = {
  transaction: answer({ transaction }),
  list: answer({ transactions: [transaction] }),
  paymentMethod: answer({ payment_method: paymentMethod }),
  authentication: answer({ transaction: authentication }),
  transcript: { status: 200, text: 'POST /purchase\n<- "HTTP/1.1 200 OK"\n' },
} as const satisfies Record<string, WireAnswer>

const { message_key: _none, ...withoutKey } = transaction

/** A decline by the gateway: 422 with a transaction, as recorded. */
export const decline = {
  status: 422,
  body: {
    transaction: {
      ...withoutKey,
      state: 'gateway_processing_failed',
      succeeded: false,
      message: 'Unable to process the purchase transaction.',
      response: { success: false, message: 'Unable to process the purchase transaction.' },
    },
  },
  kind: 'declined',
}
