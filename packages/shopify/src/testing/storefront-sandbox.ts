import { usualVersions } from './data/api-versions.ts'
import { cartRequest } from './requests/cart-request.ts'
import { paymentRequest } from './requests/payment-request.ts'
import type { ShopifySandbox, StorefrontSandbox } from './shopify-sandbox.ts'
import type { FakeShopify } from './state/fake-shopify.ts'

/** What every client of a sandbox shares. */
export type SharedOptions = Pick<ShopifySandbox['clientOptions'], 'shop' | 'baseUrl' | 'fetch' | 'clock' | 'random'>

/** The Storefront API's part of a sandbox. */
export function storefrontSandbox(fake: FakeShopify, shared: SharedOptions): StorefrontSandbox {
  const { publicToken, privateToken } = fake
  const current = { ...shared, apiVersion: usualVersions.storefront }
  return {
    clientOptions: { ...current, publicAccessToken: publicToken },
    privateClientOptions: { ...current, privateAccessToken: privateToken },
    legacyClientOptions: { ...shared, apiVersion: usualVersions.checkout, publicAccessToken: publicToken },
    cartRequest: (scenario, overrides = {}) => cartRequest(fake, scenario, overrides),
    paymentRequest: (scenario, overrides = {}) => paymentRequest(fake, scenario, overrides),
  }
}
