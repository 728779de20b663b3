export { createShopifySandbox } from './create-sandbox.ts'
export type { CartTrouble, ShopifyCartScenario } from './data/cart-scenarios.ts'
export { type ShopifyScenario, scenarios as shopifyScenarios } from './data/scenarios.ts'
export { type ShopifyTestSession, testSessions as shopifyTestSessions } from './data/test-sessions.ts'
export type { DeliveredSession, DeliverOptions } from './sessions/deliver.ts'
export type { OpenSessionOptions } from './sessions/open-session.ts'
export type {
  PaymentsAppSandbox,
  ShopifyCheckoutOverrides,
  ShopifyPaymentOverrides,
  ShopifySandbox,
  ShopifySandboxOptions,
  StorefrontSandbox,
} from './shopify-sandbox.ts'
