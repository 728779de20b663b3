import { createShopifyPaymentsAppClient, type ShopifyAuthenticationData } from '@three-ds/shopify/payments-app'
import { type PlannedAnswer, recordedGateway } from '../recorded-gateway.ts'

/** Credentials of an app that nobody has. */
export const credentials = {
  shop: 'example.myshopify.com',
  accessToken: 'shpat_planted',
  apiVersion: '2026-04',
} as const

/** Ids as Shopify prints them. Source: shopify.dev/docs/apps/build/payments/request-reference. */
export const paymentId = 'gid://shopify/PaymentSession/u0nwmSrNntjIWozmNslK5Tlq'
export const verificationId = 'gid://shopify/VerificationSession/u0nwmSrNntjIWozmNslK5Tlq'

/** A client over planned answers. */
export function clientOver(...answers: readonly PlannedAnswer[]) {
  const gateway = recordedGateway(...answers)
  return { client: createShopifyPaymentsAppClient({ ...credentials, fetch: gateway.fetch }), gateway }
}

/** A session in Shopify's shape, in this state. */
export const sessionIn = (code: string, more: object = {}) => ({
  id: paymentId,
  authorizationExpiresAt: null,
  pendingExpiresAt: null,
  state: { __typename: `PaymentSessionState${code}`, code },
  nextAction: { action: 'REDIRECT', context: { redirectUrl: 'https://example.myshopify.com/checkouts/1/processing' } },
  ...more,
})

/** What a mutation answers that was carried out. */
export const done = (root: string, session: object): PlannedAnswer => {
  const name = root.startsWith('verification') ? 'verificationSession' : 'paymentSession'
  return { json: { data: { [root]: { [name]: session, userErrors: [] } } } }
}

/** What a mutation answers that was refused. */
export const refusedBy = (root: string, ...userErrors: readonly object[]): PlannedAnswer => {
  const name = root.startsWith('verification') ? 'verificationSession' : 'paymentSession'
  return { json: { data: { [root]: { [name]: null, userErrors } } } }
}

/** An authentication that went well, after a challenge. */
export const challenged: ShopifyAuthenticationData = {
  authenticationFlow: 'CHALLENGE',
  chargebackLiability: 'UNKNOWN',
  dsTransactionId: '8827fa9c-fd15-4a44-a51d-3c0cdddf93ba',
  transStatus: 'Y',
  version: 'V2_2',
}

/** The query and the variables of a request. */
export const sentIn = (request: { readonly body: unknown } | undefined) =>
  // Every request of this client has both.
  request?.body as { readonly query: string; readonly variables: Readonly<Record<string, unknown>> }
