import type { KeptHeaders } from '@three-ds/core/http'

/** Response headers that tell of the version. Source: shopify.dev/docs/api/usage/versioning. */
export const versionHeader = 'x-shopify-api-version'
export const deprecationHeader = 'x-shopify-api-deprecated-reason'

/**
 * Which version of the API answered.
 *
 * Shopify supports a version for about a year and then answers with the oldest one that it still supports, without an
 * error: what stood in the version that was asked for may be gone. Source: shopify.dev/docs/api/usage/versioning.
 */
export type ShopifyAnsweredVersion = {
  /** `2024-01`, or `unstable`: the client's. */
  readonly asked: string
  /** The one that answered; absent where Shopify did not say. */
  readonly answered?: string
  /** Another one answered than was asked for. */
  readonly fellForward: boolean
  /** Shopify says that something of the call is deprecated: an address, or a list. Untrusted text. */
  readonly deprecatedReason?: string
}

/** A quarter, `2024-01`, or `unstable`. Source: shopify.dev/docs/api/usage/versioning. */
export const isApiVersion = (value: unknown): value is string =>
  typeof value === 'string' && /^(?:20\d\d-(?:0[1-9]|1[0-2])|unstable)$/.test(value)

/**
 * Does one version come before another? `unstable` is newer than any.
 *
 * @example
 * ```ts
 * import { isOlderVersion } from '@three-ds/shopify'
 *
 * console.log(isOlderVersion('2019-07', '2019-10')) // true
 * console.log(isOlderVersion('unstable', '2019-10')) // false
 * ```
 */
export const isOlderVersion = (version: string, than: string): boolean => version !== 'unstable' && version < than

/** The version that answered, held against the one that was asked for. */
export function readAnsweredVersion(asked: string, headers: KeptHeaders): ShopifyAnsweredVersion {
  const answered = headers[versionHeader]
  const deprecatedReason = headers[deprecationHeader]
  const known = isApiVersion(answered)
  return {
    asked,
    ...(known ? { answered } : {}),
    fellForward: known && answered !== asked,
    ...(deprecatedReason === undefined ? {} : { deprecatedReason }),
  }
}
