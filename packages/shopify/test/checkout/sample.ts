import {
  createShopifyCheckoutClient,
  type ShopifyClientOptions,
  type ShopifyPaymentInput,
} from '@three-ds/shopify/checkout'
import { type PlannedAnswer, recordedGateway } from '../recorded-gateway.ts'

/** Credentials of a shop that nobody has. */
export const credentials = {
  shop: 'example.myshopify.com',
  apiVersion: '2024-01',
  accessToken: 'shpat_planted_token',
} as const satisfies ShopifyClientOptions

/** The checkout of Shopify's samples. */
export const token = '7yjf4v2we7gamku6a6h7tvm8h3mmvs4x'

const payments = `/admin/api/2024-01/checkouts/${token}/payments`

/** Calls of the recorded gateway, by name. */
export const calls = {
  create: `POST ${payments}.json`,
  list: `GET ${payments}.json`,
  read: `GET ${payments}/1071573807.json`,
} as const

/** A client over planned answers, with options. */
export function clientWith(options: Partial<ShopifyClientOptions>, ...answers: readonly PlannedAnswer[]) {
  const gateway = recordedGateway(...answers)
  return { client: createShopifyCheckoutClient({ ...credentials, fetch: gateway.fetch, ...options }), gateway }
}

/** A client over planned answers. */
export const clientOver = (...answers: readonly PlannedAnswer[]) => clientWith({}, ...answers)

/** A payment, as Shopify's samples make one. */
export const paymentInput = {
  amount: '398.00',
  session_id: 'global-d1c544a220fe3e0f',
  unique_token: 'client-side-idempotency-token',
  request_details: { ip_address: '123.1.1.1', accept_language: 'en-US,en;q=0.8,fr;q=0.6', user_agent: 'Mozilla/5.0' },
} as const satisfies ShopifyPaymentInput

/** An address of an issuer's page, as no public sample shows one. */
export const page = `https://example.myshopify.com/548380009/checkouts/${token}/3ds/1071573807`

/** A payment's body, with these fields. */
export const body = (more: object = {}) => ({
  payment: {
    id: 1071573807,
    unique_token: paymentInput.unique_token,
    payment_processing_error_message: null,
    next_action: { redirect_url: null },
    fraudulent: false,
    transaction: null,
    checkout: { token, completed_at: null, order_id: null, presentment_currency: 'USD' },
    ...more,
  },
})

/** Still at it. */
export const processing = (more: object = {}, headers = {}): PlannedAnswer => ({
  status: 202,
  json: body(more),
  headers,
})

/** The cardholder has to act. */
export const toPage = (redirect_url = page): PlannedAnswer => processing({ next_action: { redirect_url } })

/** Final. */
export const final = (more: object = {}): PlannedAnswer => ({ json: body(more) })

/** A transaction of the payment. */
export const transaction = (status: string, more: object = {}) => ({
  id: 1068278520,
  amount: '398.00',
  currency: 'USD',
  kind: 'sale',
  status,
  gateway: 'bogus',
  test: true,
  ...more,
})
