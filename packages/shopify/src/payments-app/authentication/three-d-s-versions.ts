import type { ShopifyAuthenticationData } from '../schemas/authentication-data.ts'

/** Shopify's names for versions, by their beginning. Source: shopify.dev/docs/api/payments-apps, enum `PaymentSessionThreeDSecureVersion`. */
const names: readonly (readonly [prefix: string, name: ShopifyAuthenticationData['version']])[] = [
  ['1.', 'V1_0'],
  ['2.1.', 'V2_1'],
  ['2.2.', 'V2_2'],
  ['2.3.', 'V2_3'],
]

/** Shopify's name for a version of the protocol; UNKNOWN for one that it has no name for, and where there is none. */
export const versionName = (version: string | undefined): ShopifyAuthenticationData['version'] =>
  names.find(([prefix]) => version?.startsWith(prefix) === true)?.[1] ?? 'UNKNOWN'
