import { type CallOptions, openObject } from '@three-ds/core'
import { movesMoney } from '../../operation.ts'
import { bodyOf, type Sender, send } from '../../send.ts'
import type { ShopifyPaymentAnswer } from '../schemas/answer.ts'
import { shopifyPaymentSchema } from '../schemas/payment.ts'
import { type ShopifyPaymentInput, shopifyPaymentInputSchema } from '../schemas/payment-input.ts'
import { toPaymentAnswer } from './to-payment-answer.ts'

const operation = movesMoney({
  name: 'createPayment',
  method: 'POST',
  path: '/admin/api/{api_version}/checkouts/{checkout_token}/payments.json',
  findOut:
    'List the payments with `listPayments` and look for the `unique_token`; do not send the payment under another one before that.',
})

const answer = openObject({ payment: shopifyPaymentSchema })

/** Source: Shopify's tutorial "Authenticating payments with 3D Secure"; shopify.dev/docs/api/admin-rest, `Payment`. */
export const createPayment =
  (sender: Sender) =>
  async (checkoutToken: string, payment: ShopifyPaymentInput, options?: CallOptions): Promise<ShopifyPaymentAnswer> => {
    const body = { payment: bodyOf(operation, shopifyPaymentInputSchema, payment, options) }
    const input = { path: { checkout_token: checkoutToken }, body, answer }
    return toPaymentAnswer('create', sender, await send(sender, operation, input, options))
  }
