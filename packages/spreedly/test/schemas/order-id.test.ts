import type { SpreedlyClient } from '@three-ds/spreedly'
import { describe, expect, it } from 'vitest'
import { recordedGateway } from '../recorded-gateway.ts'
import { refusal } from '../refusal.ts'
import { clientOf, payment } from '../sample.ts'

const order_id = 'planted|order'

const calls: readonly (readonly [string, (client: SpreedlyClient) => Promise<unknown>])[] = [
  ['purchase', (client) => client.purchase('g1', { ...payment, order_id })],
  ['capture', (client) => client.capture('tx_1', { order_id })],
  ['void', (client) => client.void('tx_1', { order_id })],
  ['credit', (client) => client.credit('tx_1', { order_id })],
  [
    'scaAuthenticate',
    (client) => client.scaAuthenticate('sca1', { payment_method_token: 'pm_1', browser_info: 'e30=', order_id }),
  ],
]

describe('an order id with a bar', () => {
  it.each(calls)(
    'is refused by %s before anything is sent: its callback could not be verified',
    async (_name, call) => {
      const error = await refusal(() => call(clientOf(recordedGateway())))
      expect(error.code).toBe('invalid-input')
      expect(error.outcome).toBe('not-sent')
      expect(error.issues).toMatchObject([
        { path: 'transaction.order_id', text: 'a vertical bar is not allowed here', remedy: expect.any(String) },
      ])
      expect(error.message).not.toContain('planted')
    },
  )
})
