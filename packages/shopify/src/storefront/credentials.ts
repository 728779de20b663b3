import type { CallOptions, ClientOptions, Issue } from '@three-ds/core'
import { invalidInput } from '@three-ds/core'
import { type ShopifyShop, shopIssues, tokenIssues } from '../credentials.ts'
import { provider } from '../provider.ts'

/**
 * Credentials of a storefront: exactly one token.
 *
 * Source: shopify.dev/docs/api/usage/authentication, "Access tokens for the Storefront API".
 */
export type ShopifyStorefrontCredentials = ShopifyShop &
  (
    | {
        /** Header `X-Shopify-Storefront-Access-Token`. No secret: it may stand in a page. */
        readonly publicAccessToken: string
        readonly privateAccessToken?: undefined
        readonly buyerIp?: undefined
      }
    | {
        /** Header `Shopify-Storefront-Private-Token`. A secret: only on a server. */
        readonly privateAccessToken: string
        readonly publicAccessToken?: undefined
        /**
         * IP address of the buyer for whom this client is made. A client that serves many buyers leaves it out and passes
         * `forBuyer(ip)` with each call.
         */
        readonly buyerIp?: string | undefined
      }
  )

/** Credentials of a storefront, and how to call. */
export type ShopifyStorefrontClientOptions = ClientOptions & ShopifyStorefrontCredentials

/** The header that names the buyer. Source: shopify.dev/docs/api/usage/authentication. */
export const buyerIpHeader = 'Shopify-Storefront-Buyer-IP'

const isIp = (value: unknown): value is string =>
  typeof value === 'string' && (/^\d{1,3}(?:\.\d{1,3}){3}$/.test(value) || /^[\da-f.]*:[\da-f:.]{1,44}$/i.test(value))

const ipIssues = (path: string, ip: unknown): Issue[] =>
  isIp(ip)
    ? []
    : [{ path, text: 'this is no IP address', remedy: 'Give the address that the buyer’s request came from, alone.' }]

/**
 * Options that tell Shopify for which buyer a server calls. Under a private token all buyers share the server's address
 * without it, and the bot protection stops them together.
 *
 * Source: shopify.dev/docs/api/usage/authentication; shopify.dev/docs/api/usage/limits.
 *
 * @param ip - address of the buyer's own request, IPv4 or IPv6
 * @param options - further options of the call
 * @throws ThreeDSError `invalid-input` for what is no address
 * @example
 * ```ts
 * import { forBuyer } from '@three-ds/shopify/storefront'
 *
 * console.log(forBuyer('203.0.113.7').headers) // { 'Shopify-Storefront-Buyer-IP': '203.0.113.7' }
 * ```
 */
export function forBuyer(ip: string, options: CallOptions = {}): CallOptions {
  const issues = ipIssues('ip', ip)
  if (issues.length > 0) throw invalidInput(issues, { provider, operation: 'forBuyer' })
  return { ...options, headers: { ...options.headers, [buyerIpHeader]: ip } }
}

const hasDocument = (): boolean => Reflect.get(globalThis, 'document') !== undefined

function privateIssues(token: unknown, buyerIp: unknown): Issue[] {
  const issues = tokenIssues('privateAccessToken', token)
  if (hasDocument()) {
    const remedy = 'Use `publicAccessToken` in a page, and keep the private one on your server.'
    issues.push({ path: 'privateAccessToken', text: 'a private token must not stand in a page', remedy })
  }
  return buyerIp === undefined ? issues : [...issues, ...ipIssues('buyerIp', buyerIp)]
}

/** What is wrong with the credentials of a storefront. */
export function storefrontIssues(options: ShopifyStorefrontCredentials): Issue[] {
  const { publicAccessToken, privateAccessToken, buyerIp } = options
  const issues = shopIssues(options)
  if (publicAccessToken !== undefined && privateAccessToken !== undefined) {
    const remedy = 'Give one of them: the public one in a page, the private one on a server.'
    return [...issues, { path: 'publicAccessToken', text: 'there are two tokens', remedy }]
  }
  if (privateAccessToken !== undefined) return [...issues, ...privateIssues(privateAccessToken, buyerIp)]
  if (buyerIp !== undefined) {
    const text = 'it goes with a private token only'
    issues.push({ path: 'buyerIp', text, remedy: 'Leave it out, or use `privateAccessToken`.' })
  }
  return [...issues, ...tokenIssues('publicAccessToken', publicAccessToken)]
}

/** The headers that go with every call. */
export const storefrontHeaders = (options: ShopifyStorefrontCredentials): Readonly<Record<string, string>> =>
  options.privateAccessToken === undefined
    ? { 'X-Shopify-Storefront-Access-Token': options.publicAccessToken }
    : {
        'Shopify-Storefront-Private-Token': options.privateAccessToken,
        ...(options.buyerIp === undefined ? {} : { [buyerIpHeader]: options.buyerIp }),
      }
