import {
  createSpreedlyClient,
  type SpreedlyClient,
  type SpreedlyClientOptions,
  type SpreedlyPayment,
  type SpreedlyTransactionAnswer,
} from '@three-ds/spreedly'

import { type PlannedAnswer, paperClock, type RecordedGateway, recordedGateway } from './recorded-gateway.ts'

export const credentials = { environmentKey: 'env_key_1', accessSecret: 'secret_planted_7f3a' } as const

/** A client that talks to a recorded gateway, on a clock that never waits. */
export const clientOf = (
  gateway: Pick<RecordedGateway, 'fetch'>,
  options: Partial<SpreedlyClientOptions> = {},
): SpreedlyClient =>
  createSpreedlyClient({ ...credentials, fetch: gateway.fetch, clock: paperClock(), random: () => 0, ...options })

/** A payment with gateway-specific 3DS2, whole. */
export const payment = {
  payment_method_token: 'pm_planted_token',
  amount: 3001,
  currency_code: 'USD',
  order_id: 'order-1',
  attempt_3dsecure: true,
  three_ds_version: '2',
  browser_info: 'eyJwbGFudGVkIjoiYnJvd3NlciJ9',
  redirect_url: 'https://shop.example/return/1',
  callback_url: 'https://shop.example/spreedly',
} as const satisfies SpreedlyPayment

/** A transaction of Spreedly's, as JSON: a purchase of `payment` that succeeded. */
export const wireTransaction = (fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> => ({
  token: 'tx_1',
  state: 'succeeded',
  succeeded: true,
  transaction_type: 'Purchase',
  on_test_gateway: true,
  created_at: '2026-06-25T09:00:00Z',
  updated_at: '2026-06-25T09:00:01Z',
  order_id: 'order-1',
  amount: 3001,
  currency_code: 'USD',
  ...fields,
})

/** Waiting for the cardholder. */
export const pendingTransaction = (fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> =>
  wireTransaction({ state: 'pending', succeeded: false, required_action: 'challenge', ...fields })

/** Declined by the gateway. */
export const declinedTransaction = (fields: Readonly<Record<string, unknown>> = {}): Record<string, unknown> =>
  wireTransaction({ state: 'gateway_processing_failed', succeeded: false, message: 'Do Not Honor', ...fields })

/** An answer that carries a transaction. */
export const told = (transaction: Readonly<Record<string, unknown>>, status = 200): PlannedAnswer => ({
  status,
  json: { transaction },
})

/** The client's answer for a transaction, as `showTransaction` gives it. */
export const answerFor = (transaction: Readonly<Record<string, unknown>>): Promise<SpreedlyTransactionAnswer> =>
  clientOf(recordedGateway(told(transaction))).showTransaction('tx_1')
