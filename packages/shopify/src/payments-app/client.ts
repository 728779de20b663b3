import { requireUsable, type ShopifyClientOptions, shopIssues, tokenIssues } from '../credentials.ts'
import { readGraphqlError } from '../graphql/read-graphql-error.ts'
import { createSender } from '../send.ts'
import { confirmPaymentSession } from './operations/confirm-payment-session.ts'
import { pendPaymentSession } from './operations/pend-payment-session.ts'
import { redirectPaymentSession } from './operations/redirect-payment-session.ts'
import { redirectVerificationSession } from './operations/redirect-verification-session.ts'
import { rejectPaymentSession } from './operations/reject-payment-session.ts'
import { rejectVerificationSession } from './operations/reject-verification-session.ts'
import { resolvePaymentSession } from './operations/resolve-payment-session.ts'
import { resolveVerificationSession } from './operations/resolve-verification-session.ts'

/**
 * A client of Shopify's Payments Apps API: for an app that takes payments for shops, and tells Shopify how they ended. It holds
 * no state; names of fields are the wire's. The app needs the scope `write_payment_sessions`, and Shopify's approval.
 *
 * Every call takes its arguments, then options. It answers with the session; what Shopify refuses is an answer too, `kind`
 * tells. An error means that nobody knows or nothing was done: `outcome` says which. Shopify keeps the first decision on a
 * session, so what ended unknown may be sent again, unchanged; it is never repeated by itself.
 *
 * Source: shopify.dev/docs/api/payments-apps.
 *
 * @throws ThreeDSError `invalid-input` for a shop, version or token that cannot be used, an unusable `baseUrl`, or in a page (a
 * client holds a secret)
 * @example
 * ```ts
 * import { createShopifyPaymentsAppClient } from '@three-ds/shopify/payments-app'
 *
 * const id = 'gid://shopify/PaymentSession/u0nwmSrNntjIWozmNslK5Tlq'
 * const paymentSession = { id, state: { code: 'RESOLVED' } }
 * const client = createShopifyPaymentsAppClient({
 *   shop: 'example.myshopify.com', accessToken: 'shpat_1', apiVersion: '2026-04',
 *   fetch: async () => Response.json({ data: { paymentSessionResolve: { paymentSession, userErrors: [] } } }),
 * })
 * const answer = await client.resolvePaymentSession({ id })
 * console.log(answer.kind) // accepted
 * ```
 */
export function createShopifyPaymentsAppClient(options: ShopifyClientOptions) {
  const issues = [...shopIssues(options), ...tokenIssues('accessToken', options.accessToken)]
  requireUsable(issues, 'createShopifyPaymentsAppClient')
  // Source: shopify.dev/docs/api/payments-apps, "Authentication".
  const headers = { 'x-shopify-access-token': options.accessToken }
  const sender = createSender(options, { headers: () => headers, readError: readGraphqlError })
  return {
    /** Has Shopify send the buyer to the app's page for 3-D Secure. Credit cards only; it can come too late. */
    redirectPaymentSession: redirectPaymentSession(sender),
    /** Asks Shopify, after 3-D Secure and before the authorization, whether the order still stands. It posts the result. */
    confirmPaymentSession: confirmPaymentSession(sender),
    /** The payment was taken. Final: no later rejection is heard. */
    resolvePaymentSession: resolvePaymentSession(sender),
    /** The payment was not taken. Final: no later resolution is heard. */
    rejectPaymentSession: rejectPaymentSession(sender),
    /** The payment is not decided yet. Not for credit cards. */
    pendPaymentSession: pendPaymentSession(sender),
    /** Has Shopify send the buyer to the app's page for 3-D Secure, while a card is verified. */
    redirectVerificationSession: redirectVerificationSession(sender),
    /** The card was verified. No money moves. */
    resolveVerificationSession: resolveVerificationSession(sender),
    /** The card was not verified. No money moves. */
    rejectVerificationSession: rejectVerificationSession(sender),
  }
}

/** A client of Shopify's Payments Apps API. */
export interface ShopifyPaymentsAppClient extends ReturnType<typeof createShopifyPaymentsAppClient> {}
