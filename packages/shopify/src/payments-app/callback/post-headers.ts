import { present } from '@three-ds/core'
import { shopIssues } from '../../credentials.ts'

/** What the headers of Shopify's post tell. Hints, like its body. */
export type ShopifyPostHeaders = {
  /** `example.myshopify.com`: whose client the session needs. */
  readonly shop?: string
  /** Shopify's id of the request, for its support. */
  readonly requestId?: string
  /** Version in which the app is configured. */
  readonly apiVersion?: string
}

/**
 * Reads the headers of Shopify's post. What does not have its form is absent.
 *
 * Source: shopify.dev/docs/apps/build/payments/request-reference, "Request headers".
 */
export function readPostHeaders(headers: { get(name: string): string | null }): ShopifyPostHeaders {
  const shop = headers.get('shopify-shop-domain') ?? ''
  const apiVersion = headers.get('shopify-api-version') ?? ''
  const requestId = headers.get('shopify-request-id') ?? ''
  const wrong = shopIssues({ shop, apiVersion }).map(({ path }) => path)
  return present({
    shop: wrong.includes('shop') ? undefined : shop.toLowerCase(),
    requestId: /^[\w-]{1,128}$/.test(requestId) ? requestId : undefined,
    apiVersion: wrong.includes('apiVersion') ? undefined : apiVersion,
  })
}
