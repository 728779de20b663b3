import {
  createShopifyStorefrontClient,
  type ShopifyCartPayment,
  type ShopifyCreditCardPayment,
  type ShopifyStorefrontClientOptions,
} from '@three-ds/shopify/storefront'
import { type PlannedAnswer, type RecordedGateway, recordedGateway } from '../recorded-gateway.ts'

/** A shop that nobody has, with a public token. */
export const credentials = {
  shop: 'example.myshopify.com',
  apiVersion: '2026-04',
  publicAccessToken: 'public_planted_token',
} as const satisfies ShopifyStorefrontClientOptions

/** Where every call goes. */
export const endpoint = 'POST /api/2026-04/graphql.json'

type Options = Partial<Pick<ShopifyStorefrontClientOptions, 'clock' | 'hooks' | 'timeoutMs' | 'baseUrl' | 'random'>>

/** A client over planned answers, with options. */
export function clientWith(options: Options, ...answers: readonly PlannedAnswer[]) {
  const gateway = recordedGateway(...answers)
  return { client: createShopifyStorefrontClient({ ...credentials, fetch: gateway.fetch, ...options }), gateway }
}

/** A client over planned answers. */
export const clientOver = (...answers: readonly PlannedAnswer[]) => clientWith({}, ...answers)

export const cartId = 'gid://shopify/Cart/c1-7a2abe82733a34e84aa472d57fb5c3c1?key=824bdj25mhg1242bdb385'
export const checkoutId = 'gid://shopify/Checkout/abc123'
export const paymentId = 'gid://shopify/Payment/555'
export const page = 'https://example.myshopify.com/3ds/att_1'

/** How a cart is paid. */
export const cartPayment = {
  amount: { amount: '398.00', currencyCode: 'USD' },
  directPaymentMethod: {
    billingAddress: { firstName: 'Bob', lastName: 'Norman', city: 'Ottawa', country: 'Canada', zip: 'K2P0V6' },
    sessionId: 'session-planted-1',
  },
} as const satisfies ShopifyCartPayment

/** How a legacy checkout is paid. */
export const cardPayment = {
  billingAddress: { city: 'Ottawa' },
  idempotencyKey: 'order-7',
  paymentAmount: { amount: '398.00', currencyCode: 'USD' },
  vaultId: 'session-planted-1',
} as const satisfies ShopifyCreditCardPayment

/** The answer to one root field. */
export const answered = (root: string, value: unknown, headers = {}): PlannedAnswer => ({
  json: { data: { [root]: value } },
  headers,
})

/** The member of a union that a mutation answers. */
const member =
  (root: string) =>
  (__typename: string, fields: object = {}, userErrors: readonly object[] = []): PlannedAnswer =>
    answered(root, { result: { __typename, ...fields }, userErrors })

export const prepared = member('cartPrepareForCompletion')
export const submitted = member('cartSubmitForCompletion')

/** An attempt, as it is read. */
export const attempt = (__typename: string, fields: object = {}): PlannedAnswer =>
  answered('cartCompletionAttempt', { __typename, id: 'att_1', ...fields })

/** A cart, or that there is none. */
export const cartIs = (value: object | null): PlannedAnswer => answered('cart', value)

export const ready = prepared('CartStatusReady', { cart: { id: cartId } })
export const updated = answered('cartPaymentUpdate', { cart: { id: cartId }, userErrors: [], warnings: [] })
export const accepted = submitted('SubmitSuccess', {
  attemptId: 'att_1',
  redirectUrl: 'https://example.myshopify.com/p',
})
export const throttledUntil = (pollAfter: string) => submitted('SubmitThrottled', { pollAfter })
export const processing = attempt('CartCompletionProcessing', { pollDelay: 500 })
export const actionRequired = (redirectUrl: string | null = page) =>
  attempt('CartCompletionActionRequired', { action: { __typename: 'CompletePaymentChallenge', redirectUrl } })
export const orderMade = attempt('CartCompletionSuccess', {
  orderId: 'gid://shopify/Order/999',
  orderUrl: 'https://example.myshopify.com/1/orders/abc',
  completedAt: '2026-05-01T00:00:00Z',
})
export const failedWith = (code: string, message: string | null = 'Words of Shopify') =>
  attempt('CartCompletionFailed', { errors: [{ code, message }] })

/** A payment of a legacy checkout. */
export const payment = (fields: object = {}) => ({
  id: paymentId,
  ready: false,
  errorMessage: null,
  nextActionUrl: null,
  test: false,
  idempotencyKey: 'order-7',
  amount: { amount: '398.0', currencyCode: 'USD' },
  transaction: null,
  checkout: { id: checkoutId, completedAt: null, webUrl: 'https://example.myshopify.com/checkouts/abc', order: null },
  ...fields,
})

/** A transaction of that payment. */
export const transaction = (statusV2: string, more: object = {}) => ({
  kind: 'SALE',
  statusV2,
  test: false,
  amount: { amount: '398.0', currencyCode: 'USD' },
  ...more,
})

export const node = (value: object | null): PlannedAnswer => answered('node', value)
export const completedWith = (value: object | null, checkoutUserErrors: readonly object[] = []): PlannedAnswer =>
  answered('checkoutCompleteWithCreditCardV2', { payment: value, checkoutUserErrors })

/** The documents that were sent. */
export const queriesOf = ({ requests }: Pick<RecordedGateway, 'requests'>): readonly string[] =>
  // Every request of this API is of this form.
  requests.map(({ body }) => (body as { readonly query: string }).query)
