import type { JsonObject } from '@three-ds/core'

/**
 * A purchase that succeeded on the test gateway, with what a callback's signature covers.
 *
 * Source of the shape: the callbacks in docs.spreedly.com/guides/3dsecure2.
 */
export const sampleTransaction = (overrides: JsonObject = {}): JsonObject => ({
  on_test_gateway: true,
  created_at: '2026-01-31T09:30:00Z',
  updated_at: '2026-01-31T09:30:02Z',
  succeeded: true,
  state: 'succeeded',
  token: 'TestTransactionToken0000001',
  transaction_type: 'Purchase',
  order_id: null,
  ip: null,
  amount: 3001,
  currency_code: 'USD',
  message_key: 'messages.transaction_succeeded',
  message: 'Succeeded!',
  gateway_token: 'TestGatewayToken00000000001',
  ...overrides,
})
