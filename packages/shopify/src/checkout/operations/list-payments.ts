import { type CallOptions, openObject } from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'
import * as z from 'zod/mini'
import { reads } from '../../operation.ts'
import { type Sender, send } from '../../send.ts'
import type { ShopifyPaymentsAnswer } from '../schemas/answer.ts'
import { shopifyPaymentSchema } from '../schemas/payment.ts'

const path = '/admin/api/{api_version}/checkouts/{checkout_token}/payments.json'
const operation = reads({ name: 'listPayments', method: 'GET', path })

const answer = openObject({ payments: z.array(shopifyPaymentSchema) })

/**
 * One that does not read fails the whole: by this list a lost payment is found, so none may be overlooked.
 *
 * Source: shopify.dev/docs/api/admin-rest, `Payment`; github.com/Shopify/shopify-app-js, its tests.
 */
export const listPayments =
  (sender: Sender) =>
  async (checkoutToken: string, options?: CallOptions): Promise<ShopifyPaymentsAnswer> => {
    const input = { path: { checkout_token: checkoutToken }, answer }
    const { body, meta, apiVersion } = await send(sender, operation, input, options)
    return toAnswer({ ...body, apiVersion }, meta)
  }
