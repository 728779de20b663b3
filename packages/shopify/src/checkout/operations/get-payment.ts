import { type CallOptions, openObject } from '@three-ds/core'
import { reads } from '../../operation.ts'
import { type Sender, send } from '../../send.ts'
import type { ShopifyPaymentAnswer } from '../schemas/answer.ts'
import { shopifyPaymentSchema } from '../schemas/payment.ts'
import { paymentPath } from './payment-path.ts'
import { toPaymentAnswer } from './to-payment-answer.ts'

const path = '/admin/api/{api_version}/checkouts/{checkout_token}/payments/{payment_id}.json'
const operation = reads({ name: 'getPayment', method: 'GET', path })

const answer = openObject({ payment: shopifyPaymentSchema })

/** Source: Shopify's tutorial "Authenticating payments with 3D Secure", "HTTP response status". */
export const getPayment =
  (sender: Sender, named = operation) =>
  async (checkoutToken: string, paymentId: number, options?: CallOptions): Promise<ShopifyPaymentAnswer> => {
    const input = { path: paymentPath(named, checkoutToken, paymentId), answer }
    return toPaymentAnswer('read', sender, await send(sender, named, input, options))
  }
