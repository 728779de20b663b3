import { type ClientOptions, type Issue, invalidInput } from '@three-ds/core'
import { isApiVersion } from './api-version.ts'
import { provider } from './provider.ts'

/** Which shop, and which version of its API. */
export interface ShopifyShop {
  /** The shop's own domain at Shopify, without a scheme: `example.myshopify.com`. */
  readonly shop: string
  /** A quarter, `2024-01`, or `unstable`. */
  readonly apiVersion: string
}

/** Credentials of an app in one shop. */
export interface ShopifyCredentials extends ShopifyShop {
  /** The app's access token in this shop, header `X-Shopify-Access-Token`. Never in a page. */
  readonly accessToken: string
}

/** Credentials of an app in one shop, and how to call. */
export interface ShopifyClientOptions extends ClientOptions, ShopifyCredentials {}

/** A token goes to this host, so it is no address of somebody else's. Source: shopify.dev/docs/api/admin-rest, "Endpoints". */
const shopForm = /^[a-z0-9][a-z0-9-]{0,62}\.myshopify\.com$/i

/** What is wrong with the shop or the version. */
export function shopIssues({ shop, apiVersion }: ShopifyShop): Issue[] {
  const issues: Issue[] = []
  if (typeof shop !== 'string' || !shopForm.test(shop)) {
    const remedy = 'Give the domain at Shopify alone, without `https://` or a path; `baseUrl` takes other addresses.'
    issues.push({ path: 'shop', text: 'a domain like example.myshopify.com is needed here', remedy })
  }
  if (!isApiVersion(apiVersion)) {
    const remedy = 'Name a quarter, such as 2024-01, or `unstable`.'
    issues.push({ path: 'apiVersion', text: 'this is no version of Shopify’s API', remedy })
  }
  return issues
}

/** What is wrong with a token: it must be there, and fit into a header. */
export const tokenIssues = (path: string, token: unknown): Issue[] =>
  typeof token === 'string' && /^[\x21-\x7e]+$/.test(token)
    ? []
    : [
        {
          path,
          text: 'this credential is missing or has no form of a token',
          remedy: 'Take it from the app’s settings.',
        },
      ]

/**
 * Refuses options that cannot be used, with every issue at once.
 *
 * @param operation - the function that makes the client
 * @throws ThreeDSError `invalid-input` where there are issues
 */
export function requireUsable(issues: readonly Issue[], operation: string): void {
  if (issues.length > 0) throw invalidInput(issues, { provider, operation })
}
