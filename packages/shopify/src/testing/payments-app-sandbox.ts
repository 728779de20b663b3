import { usualVersions } from './data/api-versions.ts'
import { deliverConfirmations, deliverSession } from './sessions/deliver.ts'
import type { PaymentsAppSandbox } from './shopify-sandbox.ts'
import type { FakeShopify } from './state/fake-shopify.ts'
import type { SharedOptions } from './storefront-sandbox.ts'

/** The Payments Apps API's part of a sandbox. */
export const paymentsAppSandbox = (fake: FakeShopify, shared: SharedOptions): PaymentsAppSandbox => ({
  clientOptions: { ...shared, accessToken: fake.accessToken, apiVersion: usualVersions.paymentsApp },
  deliverSession: (to, how = {}) => deliverSession(fake, to, how),
  deliverConfirmations: (to, how = {}) => deliverConfirmations(fake, to, how),
})
