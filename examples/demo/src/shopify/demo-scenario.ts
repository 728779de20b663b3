import type { ShopifyCartScenario, ShopifyScenario } from '@three-ds/shopify/testing'

/** Which of Shopify's APIs takes the payment, and what the cardholder and the version do. */
export type ShopifyPlay = {
  /** The cardholder never answers the page. Answers it by default. */
  readonly abandons?: true
  /** The version that is asked for, where it is another than usual. */
  readonly apiVersion?: string
} & (
  | { readonly api: 'checkout' | 'payment'; readonly scenario: ShopifyScenario }
  | { readonly api: 'cart'; readonly scenario: ShopifyCartScenario }
)

/** How each row is played. The rows themselves stand in `expected-rows.ts`. */
export const plays = {
  'checkout: frictionless': { api: 'checkout', scenario: 'frictionless' },
  'checkout: challenge': { api: 'checkout', scenario: 'challenge' },
  'checkout: failed': { api: 'checkout', scenario: 'failed' },
  'checkout: declined': { api: 'checkout', scenario: 'declined' },
  'checkout: error': { api: 'checkout', scenario: 'error-charged' },
  'checkout: abandoned': { api: 'checkout', scenario: 'challenge', abandons: true },
  'checkout: bare answer': { api: 'checkout', scenario: 'bare-answer' },
  'checkout: in review': { api: 'checkout', scenario: 'in-review' },
  'checkout: too old': { api: 'checkout', scenario: 'challenge', apiVersion: '2019-07' },
  'checkout: too old, Cardinal': { api: 'checkout', scenario: 'cardinal', apiVersion: '2019-07' },
  'payment: frictionless': { api: 'payment', scenario: 'frictionless' },
  'payment: challenge': { api: 'payment', scenario: 'challenge' },
  'payment: failed': { api: 'payment', scenario: 'failed' },
  'payment: abandoned': { api: 'payment', scenario: 'challenge', abandons: true },
  'cart: frictionless': { api: 'cart', scenario: 'frictionless' },
  'cart: challenge': { api: 'cart', scenario: 'challenge' },
  'cart: declined after challenge': { api: 'cart', scenario: 'declined-after-challenge' },
  'cart: throttled': { api: 'cart', scenario: 'submit-throttled' },
} as const satisfies Readonly<Record<string, ShopifyPlay>>

/** Name of a row. */
export type ShopifyDemoScenario = keyof typeof plays
