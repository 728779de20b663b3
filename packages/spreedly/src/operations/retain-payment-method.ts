import type { CallOptions } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import { sendForTransaction } from '../send.ts'
import { authenticates } from './operation.ts'

const operation = authenticates({
  name: 'retainPaymentMethod',
  method: 'PUT',
  path: '/payment_methods/{payment_method_token}/retain.json',
  timeoutMs: 15_000,
  findOut: 'Show the payment method: its storage_state tells.',
})

/** Source: developer.spreedly.com/reference (retain a payment method). */
export const retainPaymentMethod = (transport: Transport) => (paymentMethodToken: string, options?: CallOptions) =>
  sendForTransaction(transport, operation, { path: { payment_method_token: paymentMethodToken } }, options)
