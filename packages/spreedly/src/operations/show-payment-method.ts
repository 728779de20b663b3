import { type CallOptions, openObject } from '@three-ds/core'
import type { Transport } from '@three-ds/core/http'
import { paymentMethodSchema } from '../schemas/payment-method.ts'
import { sendForBody } from '../send.ts'
import { reads } from './operation.ts'

const operation = reads({
  name: 'showPaymentMethod',
  method: 'GET',
  path: '/payment_methods/{payment_method_token}.json',
})

const answer = openObject({ payment_method: paymentMethodSchema })

/** Source: developer.spreedly.com/reference (show a payment method). */
export const showPaymentMethod = (transport: Transport) => (paymentMethodToken: string, options?: CallOptions) =>
  sendForBody(transport, operation, { path: { payment_method_token: paymentMethodToken }, answer }, options)
