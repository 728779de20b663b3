import type { FakeCall, FakeReply } from '@three-ds/core/testing'
import { refusals } from '../data/refusals.ts'
import { expireAbandoned } from '../state/expire-abandoned.ts'
import type { FakeShopify } from '../state/fake-shopify.ts'
import { refusalReply } from './reply.ts'

/**
 * Who may call which API. Sources: Shopify/shopify-app-js, for the headers; that the Storefront API is told apart by its path
 * follows from shopify.dev/docs/api/usage/authentication.
 */
function isKnown({ accessToken, publicToken, privateToken }: FakeShopify, { path, headers }: FakeCall): boolean {
  if (!path.startsWith('/api/')) return headers['x-shopify-access-token'] === accessToken
  return (
    headers['x-shopify-storefront-access-token'] === publicToken ||
    headers['shopify-storefront-private-token'] === privateToken
  )
}

/**
 * The APIs ask who calls; the pages of the cardholder do not. What was abandoned is ended first, so that every answer is of this
 * moment.
 */
export function guard(fake: FakeShopify, call: FakeCall): FakeReply | undefined {
  expireAbandoned(fake)
  const isApi = /^\/(?:admin\/api|api|payments_apps\/api)\//.test(call.path)
  return isApi && !isKnown(fake, call) ? refusalReply(refusals.unauthorized) : undefined
}
