import { type CallOptions, openObject, tolerantInteger } from '@three-ds/core'
import { toAnswer } from '@three-ds/core/http'
import * as z from 'zod/mini'
import { reads } from '../../operation.ts'
import { type Sender, send } from '../../send.ts'
import type { ShopifyPaymentCountAnswer } from '../schemas/answer.ts'

const path = '/admin/api/{api_version}/checkouts/{checkout_token}/payments/count.json'
const operation = reads({ name: 'countPayments', method: 'GET', path })

const answer = openObject({ count: z.pipe(tolerantInteger(), z.number()) })

/** Source: shopify.dev/docs/api/admin-rest, `Payment`; github.com/Shopify/shopify-app-js, its tests. */
export const countPayments =
  (sender: Sender) =>
  async (checkoutToken: string, options?: CallOptions): Promise<ShopifyPaymentCountAnswer> => {
    const input = { path: { checkout_token: checkoutToken }, answer }
    const { body, meta, apiVersion } = await send(sender, operation, input, options)
    return toAnswer({ ...body, apiVersion }, meta)
  }
