import type { ContractSubject } from '@three-ds/core/testing'
import {
  createShopifyPaymentsAppClient,
  type ShopifyClientOptions,
  type ShopifyPaymentsAppClient,
} from '@three-ds/shopify/payments-app'
import { operations } from './contract-operations.ts'
import { credentials } from './sample.ts'

/** The Payments Apps API, as the contract suite sees it. It has no flow: the app is the one that authenticates. */
export const paymentsAppSubject: ContractSubject<ShopifyPaymentsAppClient, ShopifyClientOptions, never, 'shopify'> = {
  provider: 'shopify',
  requestIdHeader: 'x-request-id',
  credentials: [credentials.accessToken],
  createClient: (options) => createShopifyPaymentsAppClient({ ...credentials, ...options }),
  operations,
}
