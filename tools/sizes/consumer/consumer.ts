import { createCardinalClient, createCardinalFlow } from '@three-ds/cardinal'
import type { AuthenticationResult } from '@three-ds/core'
import { assessLiability, waitFor } from '@three-ds/core'
import { createFinaroClient, createFinaroFlow } from '@three-ds/finaro'
import { createProcessOutClient, createProcessOutFlow } from '@three-ds/processout'
import { createShopifyCheckoutClient, createShopifyCheckoutFlow } from '@three-ds/shopify/checkout'
import { createSpreedlyClient, createSpreedlyFlow } from '@three-ds/spreedly'
export const x = [
  assessLiability,
  waitFor,
  createCardinalClient,
  createCardinalFlow,
  createFinaroClient,
  createFinaroFlow,
  createProcessOutClient,
  createProcessOutFlow,
  createShopifyCheckoutClient,
  createShopifyCheckoutFlow,
  createSpreedlyClient,
  createSpreedlyFlow,
] as const
const c = createSpreedlyClient({ environmentKey: 'a', accessSecret: 'b' })
const a = await c.purchase('x', { amount: 1, currency_code: 'EUR', payment_method_token: 'a', order_id: 'o' })
export const k = a.kind
export type R = AuthenticationResult
